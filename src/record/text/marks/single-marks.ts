/**
 * Single quotation marks, which are apostrophes as well: ‘Come,’ she said; boys’ school; the ’90s; rock ’n’ roll. Two
 * marks are a pair only if they can be nothing else; a mark that may be an apostrophe is taken for one.
 */
import { allQuotationMarks, shapeOf } from './quotation-marks.ts';

/** A pair of single marks around words, as offsets in the text: of the opening mark, and of the closing one. */
export interface SinglePair {
  readonly open: number;
  readonly close: number;
  /** Whether punctuation before the closing mark shows that the words are a quotation, not a name or a term. */
  readonly isSure: boolean;
  /** Whether the closing mark may be the apostrophe of a possessive: ‘The boys’ school … */
  readonly mayBeOpen: boolean;
}

const partners: Readonly<Record<string, string>> = {
  '\u2018': "\u2019'",
  "'": "'\u2019",
  '\u201a': '\u2018\u2019',
};

/** Words that are written with an apostrophe in front. */
const elided =
  /^(?:em|tis|twas|twere|twill|til|till|cause|cos|coz|bout|round|neath|ere|im|er|un|n|s|t|k|r|m|d|ll|ve|re|kay|nother|gainst|tween)(?![\p{L}\p{N}])|^\p{Nd}{2}s?(?!\p{N})/iu;

/**
 * The pair that a mark opens, if it opens one. `isShown` tells whether the mark at an offset is shown as typed, and
 * so means nothing.
 */
export function pairOpenedAt(
  text: string,
  open: number,
  isShown: (at: number) => boolean = () => false,
): SinglePair | undefined {
  const partner = partners[text.charAt(open)];
  if (partner === undefined || !opensWord(text, open)) return undefined;
  const close = closeOf(text, open, partner, isShown);
  if (close === undefined) return undefined;
  const isPunctuated = /[.,!?\u2026]/.test(text.charAt(close - 1));
  // A word such as "'tis" may begin with an apostrophe. Only punctuation before the closing mark shows that the first
  // one opens a quotation.
  if (isElision(text, open) && !isPunctuated) return undefined;
  // American papers put a comma inside the marks of a term, too, so it takes more than one word to be sure.
  const isSure = isPunctuated && /\S\s+\S/.test(text.slice(open, close));
  return { open, close, isSure, mayBeOpen: mayBePossessive(text, close) };
}

/** Whether a word stands behind a mark that is written with an apostrophe in front: 'em, 'tis, '90s. */
export function isElision(text: string, at: number): boolean {
  return elided.test(text.slice(at + 1, at + 12));
}

/** Whether a single mark may open a quotation: no word stands directly before it, and one begins directly behind it. */
export function opensWord(text: string, at: number): boolean {
  return shapeOf(text, at, at + 1) === 'opens' && /\S/.test(text.charAt(at + 1));
}

/** How far behind a mark its partner is looked for, in UTF-16 units. */
const maxLength = 2_000;
const singleOrDouble = new RegExp(`['\u2018\u2019\u201a${[...allQuotationMarks].join('')}]`, 'g');

function closeOf(
  text: string,
  open: number,
  partner: string,
  isShown: (at: number) => boolean,
): number | undefined {
  let possessive: number | undefined;
  let isBalanced = true;
  for (const { index, 0: mark } of text.slice(open + 1, open + 1 + maxLength).matchAll(singleOrDouble)) {
    const at = open + 1 + index;
    if (isShown(at) || isInWord(text, at)) continue;
    if (allQuotationMarks.has(mark)) isBalanced = !isBalanced;
    else if (partner.includes(mark) && at > open + 1 && shapeOf(text, at, at + 1) === 'closes') {
      // If only half of a double pair stands between them, the two marks belong to different quotations.
      if (!isBalanced) return possessive;
      if (!mayBePossessive(text, at)) return at;
      possessive ??= at;
    } else if (opensWord(text, at) && !isElision(text, at)) return possessive;
  }
  return possessive;
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/**
 * Whether a mark may be an apostrophe at the end of a word, boys’ school, talkin’ about: it stands behind a letter
 * that such words end in, and before another word.
 */
function mayBePossessive(text: string, at: number): boolean {
  return /[snxz]/i.test(text.charAt(at - 1)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));
}
