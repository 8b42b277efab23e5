/** The marks of a text in order, and which of them open, close or repeat a quotation. */
import { closers, doubledClosers, everyQuotationMark, shapeOf } from '../../text/marks/quotation-marks.ts';
import { opensWord } from '../../text/marks/single-marks.ts';

/** A mark of one or two characters at an offset of a text. */
export interface Mark {
  readonly text: string;
  readonly at: number;
}

const everyMark = new RegExp(
  `\`\`|''|\u2018\u2018|\u2019\u2019|['\u2018\u201a]|${everyQuotationMark.source}`,
  'g',
);
const doubled = /``|\u2018\u2018|(?<![\p{L}\p{N}.,!?])(?:\u2019\u2019|''(?=\S))/u;

/** The marks of a text in order. Two characters that are one mark, such as two backticks, are not separated. */
export function* marksIn(text: string, single: boolean): Generator<Mark> {
  if (!doubled.test(text)) {
    const pattern = single && /['\u2018\u201a]/.test(text) ? everySingleOrDouble : everyQuotationMark;
    for (const { 0: mark, index: at } of text.matchAll(pattern)) yield { text: mark, at };
    return;
  }
  for (const { 0: mark, index: at } of text.matchAll(everyMark))
    if (single || !isSingle(mark)) yield { text: mark, at };
}

const everySingleOrDouble = new RegExp(`['\u2018\u201a]|${everyQuotationMark.source}`, 'g');

/** Whether a mark is a single one that may open a quotation. */
export function isSingle(mark: string): boolean {
  return mark === "'" || mark === '\u2018' || mark === '\u201a';
}

/** The mark at an offset that may open a quotation; `undefined` if there is none. */
export function markAt(text: string, at: number): Mark | undefined {
  if (at < 0) return undefined;
  const two = text.slice(at, at + 2);
  if (two in doubledClosers) return { text: two, at };
  const [one = ''] = text.slice(at, at + 1);
  return one in closers || opensWord(text, at) ? { text: one, at } : undefined;
}

/**
 * Whether a mark at the beginning of a paragraph shows that the quotation goes on: it is the opening mark or, in
 * Spanish, the closing one.
 */
export function continuesQuotation(opening: string, mark: string): boolean {
  return mark === opening || (opening === '\u00ab' && mark === '\u00bb');
}

/**
 * Whether a mark closes a quotation that another one opened. Curly and straight marks are equal, so that one may
 * close the other if its place in the sentence allows it.
 */
export function closesQuotation(opening: string, mark: string, text: string, at: number): boolean {
  if (doubledClosers[opening]?.includes(mark))
    return mark !== opening || shapeOf(text, at, at + 2) !== 'opens';
  if (mark.length > 1) return false;
  // This mark opens in some languages and closes in others, and only its place tells which.
  if (mark === '\u00bb' && opening === '\u00bb') return shapeOf(text, at, at + 1) !== 'opens';
  if (mark === '"' && opening === '"') return shapeOf(text, at, at + 1) !== 'opens' || isShutIn(text, at);
  if (closers[opening]?.includes(mark)) return true;
  if (mark === '"') return curly.has(opening) && isShapedAsCloser(text, at);
  return mark === '\u201d' && opening === '"';
}

/** A straight mark after white space closes, too, if what follows shows that it cannot open: “ words ”. */
function isShutIn(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1)) && /^$|[\s.,;:!?)\]]/.test(text.charAt(at + 1));
}

/**
 * Whether a mark inside a quotation opens a second one: a quotation inside it, or the next one if a closing mark is
 * missing.
 */
export function opensWithin(outer: string, mark: string): boolean {
  if (mark === outer) return mark !== '\u201d' && mark !== '\u05f4';
  return outer === '"' ? mark === '\u201c' : curly.has(outer) && mark === '"';
}

const curly = new Set(['\u201c', '\u201d', '\u201e', '\u201f']);

function isShapedAsCloser(text: string, at: number): boolean {
  return shapeOf(text, at, at + 1) === 'closes';
}

/**
 * Whether a mark can only close: it stands after a word or its punctuation, and before white space or punctuation.
 * Where no quotation is open, it is unpaired. The first of two marks around nothing, `title=""`, is none.
 */
export function isLateCloser(text: string, at: number, mark: string): boolean {
  if (mark === '"' && text.charAt(at - 1) === '=' && text.charAt(at + 1) === '"') return false;
  return /^["\u201d\u00bb\u203a\uff02\u05f4]$/.test(mark) && isShapedAsCloser(text, at);
}
