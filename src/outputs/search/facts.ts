/**
 * What a result shows beside the words that were found. It is kept as the id of a heading: of all that Pagefind hands back
 * with a page only ids are not indexed, so that nobody finds every briefing by "ltr" or by a word of an address.
 */
import type { ResultKind } from './kinds.ts';

/** Of a briefing, with the language and direction of its words. */
export interface BriefingFacts {
  readonly kind: 'briefing' & ResultKind;
  /** As a reader is shown it. */
  readonly day: string;
  readonly year: string;
  readonly lang: string;
  readonly dir: string;
}

/** Of a person or party. */
export interface PersonFacts {
  readonly kind: 'person' & ResultKind;
  /** The newest one; empty where none is known. */
  readonly role: string;
  readonly quotations: number;
}

/** Of a quotation in a briefing. */
export interface QuotationFacts {
  /** Who said it, as a reader is shown it. */
  readonly by: string;
  /** What everyone who said it is called in the form; nobody where the article names nobody. */
  readonly speakers: readonly string[];
  /** All who and what is named beside the words: speaker, addressees, place, occasion. */
  readonly about: string;
  /** When it was said, as a reader is shown it. */
  readonly day: string;
  /** The year it was said, or in which the article appeared. */
  readonly year: string;
  readonly url: string;
  readonly lang: string;
  readonly dir: string;
}

/**
 * A word that stands in every document, for a search without words. Asked for no word at all, Pagefind would load its
 * whole index.
 */
export const everywhere = 'zzontherecord';

/**
 * Stand around words that are there to be found, and are not the text's: other spellings of its own words. They are words
 * themselves, because Pagefind keeps no signs.
 */
const furtherBegin = 'zzfurther';
const furtherEnd = 'zzendfurther';

/** Words to be found with a text, as a paragraph's content; nothing for none. */
export function writeFurther(words: readonly string[]): string {
  return words.length === 0 ? '' : `${furtherBegin} ${words.join(' ')} ${furtherEnd}`;
}

/** A text that Pagefind hands back, without such words. */
export function withoutFurther(content: string): string {
  return content.replace(further, '').trim();
}

const further = new RegExp(`\\s*${furtherBegin}\\b.*?${furtherEnd}\\.?`, 'gs');

/** Facts as an id, in which Pagefind keeps no white space. */
export function writeFacts(facts: BriefingFacts | PersonFacts | QuotationFacts): string {
  return encodeURIComponent(JSON.stringify(facts));
}

/** Facts out of the id of a page's h1. */
export function readPageFacts(id: string): BriefingFacts | PersonFacts {
  return JSON.parse(decodeURIComponent(id));
}

/** Facts out of the id of an h2. */
export function readQuotationFacts(id: string): QuotationFacts {
  return JSON.parse(decodeURIComponent(id));
}
