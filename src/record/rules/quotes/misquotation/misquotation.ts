import type { Place } from '../../../parse/places.ts';
import type { Quotation } from '../../../parse/quotations/quotations.ts';
import { fold } from '../../../text/fold.ts';
import { everyQuotationMark } from '../../../text/marks/quotation-marks.ts';
import { containsWords } from '../../../text/words/whole-words.ts';
import { copiedMark, ownMarks } from './copied-marks.ts';
import { type Difference, firstDifference, sideBySide } from './difference.ts';
import type { Wordings } from './wordings.ts';

/** Why a wording does not stand in the body as a quotation. */
export interface Misquotation {
  /** What the wording is, to follow "Unexpected". */
  readonly what: string;
  readonly expected: string;
  readonly hint?: string;
  /** The quotations it was most likely meant to be; they are not reported a second time as unclaimed. */
  readonly meant: readonly Quotation[];
  readonly difference?: Difference;
  /** Where the words stand without marks. */
  readonly unmarked?: readonly Place[];
}

/**
 * Finds out why a wording is not one of the quotations. The likeliest mistakes are tried first; the last answer fits
 * any.
 */
export function explain(
  wording: string,
  quotations: readonly Quotation[],
  wordings: Wordings,
  isClaimed: (quotation: Quotation) => boolean,
): Misquotation {
  return (
    ownMarks(wording, quotations) ??
    copiedMark(wording, quotations) ??
    interrupted(wording, quotations) ??
    partOfQuotation(wording, quotations, isClaimed) ??
    unmarked(wording, wordings) ??
    different(wording, wordings, isClaimed) ?? {
      what: 'words',
      expected: 'words that stand in the body inside quotation marks',
      meant: [],
    }
  );
}

/** Explains a text that has the words of two or more successive quotations, which the article interrupts. */
function interrupted(wording: string, quotations: readonly Quotation[]): Misquotation | undefined {
  const wanted = fold(wording);
  for (const first of quotations.keys()) {
    const meant = partsFrom(wanted, quotations, first);
    if (meant)
      return {
        what: 'words that the article interrupts',
        expected: 'a list of the parts it quotes',
        hint: `Write the text as a list: ${meant.map((part) => `“${fold(part.text)}”`).join(', ')}.`,
        meant,
      };
  }
  return undefined;
}

function partsFrom(wanted: string, quotations: readonly Quotation[], first: number): Quotation[] | undefined {
  const parts: Quotation[] = [];
  let rest = wanted;
  for (let at = first; rest !== ''; at++) {
    const quotation = quotations[at];
    const part = quotation && fold(quotation.text);
    if (!quotation || !part || !rest.startsWith(part)) return undefined;
    parts.push(quotation);
    rest = rest.slice(part.length).replace(/^(?:[,.]? ?(?:\.{3}|…)|[,.])? ?/, '');
  }
  return parts.length > 1 ? parts : undefined;
}

function partOfQuotation(
  wording: string,
  quotations: readonly Quotation[],
  isClaimed: (quotation: Quotation) => boolean,
): Misquotation | undefined {
  const wanted = fold(wording);
  const holders = quotations.filter(({ text }) => containsWords(fold(text), wanted));
  const whole = holders.find((quotation) => !isClaimed(quotation)) ?? holders[0];
  if (!whole) return undefined;
  return {
    what: 'part of a quotation',
    expected: 'the whole of the words inside the marks',
    hint: `The article quotes “${fold(whole.text)}”.`,
    meant: [whole],
  };
}

function unmarked(wording: string, wordings: Wordings): Misquotation | undefined {
  const places = wordings.plainly(wording);
  if (places.length === 0) return undefined;
  return {
    what: 'words that stand in the body without quotation marks of their own',
    expected: 'words that stand there as one quotation',
    hint: 'Put quotation marks around them in the body if the source has them; otherwise remove the entry.',
    meant: [],
    unmarked: places,
  };
}

function different(
  wording: string,
  wordings: Wordings,
  isClaimed: (quotation: Quotation) => boolean,
): Misquotation | undefined {
  const nearest = wordings.nearest(wording, isClaimed);
  if (!nearest) return undefined;
  const difference = firstDifference(fold(wording), fold(nearest.text));
  if (!difference) return undefined;
  const { record, article } = difference;
  const shown = { meant: [nearest], difference };
  if (record.toLowerCase() === article.toLowerCase())
    return {
      what: 'capital or small letter',
      expected: 'the letters as the article has them',
      hint: sideBySide(difference),
      ...shown,
    };
  const look = lookAlikes(record, article);
  if (look)
    return {
      what: `character ${look.record} that looks like another`,
      expected: `${look.article}, as in the article`,
      hint: `Copy the words from the body: “${article}”.`,
      ...shown,
    };
  return { what: 'wording', expected: 'the words of the article', hint: sideBySide(difference), ...shown };
}

/** The first character that differs, by its name, if two words differ only in characters that look alike. */
function lookAlikes(record: string, article: string): { record: string; article: string } | undefined {
  if (plainest(record) !== plainest(article)) return undefined;
  const ours = [...record];
  const theirs = [...article];
  const at = ours.findIndex((character, i) => character !== theirs[i]);
  const our = ours[at];
  const their = theirs[at];
  return our && their ? { record: codePoint(our), article: codePoint(their) } : undefined;
}

function plainest(word: string): string {
  return (
    word
      // The normal form takes some marks apart: an acute accent into a space and a mark, a double prime into two
      // primes.
      .replace(/\u00b4/g, "'")
      .normalize('NFKC')
      .replace(/[\u2032\u02bc`]/g, "'")
      .replace(/''/g, '"')
      .replace(everyQuotationMark, '"')
      .replace(/\p{Pd}|\u2212/gu, '-')
      .replace(/\p{Cf}/gu, '')
  );
}

/** A character as standards name it: U+2013. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
