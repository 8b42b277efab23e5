/** The marks that open and close quotations, and how the place of a mark in a text tells which of the two it does. */

/** What may close a quotation that a mark opens. Single marks are in single-marks.ts: an apostrophe is one of them. */
export const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201d': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u201f': '\u201d',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab\u00bb',
  '\u2039': '\u203a',
  '\u203a': '\u2039\u203a',
  '\u275d': '\u275e',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
  '\u301d': '\u301e\u301f',
  '\uff02': '\uff02',
  '\uff62': '\uff63',
  '\u05f4': '\u05f4',
};

/** Marks that can only close. */
export const onlyCloses = new Set(['\u275e', '\u300d', '\u300f', '\u301e', '\u301f', '\uff63']);

/** Every mark of one character that opens or closes a quotation. */
export const allQuotationMarks = new Set([...Object.keys(closers), ...onlyCloses]);

/** Matches one quotation mark. */
export const quotationMark = new RegExp(`[${[...allQuotationMarks].join('')}]`);
/** Matches every quotation mark of a text. */
export const everyQuotationMark = new RegExp(quotationMark, 'g');

/** Marks that are written as two single ones, and what closes each. */
export const doubledClosers: Readonly<Record<string, readonly string[]>> = {
  '``': ["''", '"'],
  "''": ["''"],
  '\u2018\u2018': ['\u2019\u2019'],
  '\u2019\u2019': ['\u2018\u2018'],
};

/** What the place of a mark in its text says: that it opens, closes, or may do either. */
export type MarkShape = 'opens' | 'closes' | 'either';

/**
 * The shape of a mark at `[start, end)`: words follow one that opens and stand before one that closes. Other marks
 * beside it are passed over; beside a dash, that side counts less than the other.
 */
export function shapeOf(text: string, start: number, end: number): MarkShape {
  const before = beside(text, start - 1, -1);
  const after = beside(text, end, 1);
  const isFree = before === '' || /[\s([{\u00bf\u00a1]/.test(before);
  const isOver = after === '' || /[\s.,;:!?)\]}\u2026\u3001\u3002\uff0c\u060c\u061b\u061f]/.test(after);
  if (isFree !== isOver) return isFree ? 'opens' : 'closes';
  if (isFree) return 'either';
  if (dash.test(before) !== dash.test(after)) return dash.test(before) ? 'opens' : 'closes';
  return 'either';
}

const dash = /[\u2010-\u2015-]/;
const anyMark = new RegExp(`^['\u2018-\u201b]$|^${quotationMark.source}$`);

/** The nearest character in a direction that is no quotation mark; empty at the text's end. */
function beside(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (anyMark.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

/** Hebrew and Yiddish write abbreviations with a mark between letters, צה״ל or צה"ל: it quotes nothing. */
export function isInsideWord(text: string, at: number): boolean {
  return (
    /["\u05f4]/.test(text.charAt(at)) &&
    hebrewLetter.test(text.charAt(at - 1)) &&
    hebrewLetter.test(text.charAt(at + 1))
  );
}

const hebrewLetter = /[\u05d0-\u05ea]/;

/** Whether a mark stands for inches behind feet or for seconds behind minutes: 6'3", 5’10”. */
export function isMeasure(text: string, at: number): boolean {
  return (
    /["\u201d]/.test(text.charAt(at)) &&
    /\p{Nd}\s?['\u2019\u2032]\s?\p{Nd}{1,2}(?:\s?[\u00bc-\u00be])?$/u.test(
      text.slice(Math.max(0, at - 12), at),
    )
  );
}
