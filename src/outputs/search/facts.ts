/**
 * What a result shows beside the words that were found. It is kept as the id of a heading: of all that Pagefind hands back
 * with a page only ids are not indexed, so that nobody finds every briefing by "ltr" or by a word of an address.
 */
import type { ResultKind } from './kinds.ts';

/** Of a briefing, with the language and direction of its words. */
export interface BriefingFacts {
  readonly kind: 'briefing' & ResultKind;
  readonly day: string;
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
  /** What the speaker is called in the form. */
  readonly speaker: string;
  readonly url: string;
  readonly lang: string;
  readonly dir: string;
}

/**
 * A word that stands in every document, for a search without words. Asked for no word at all, Pagefind would load its
 * whole index.
 */
export const everywhere = 'zzontherecord';

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
