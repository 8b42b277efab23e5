import { fold, foldWithin } from '../text/fold.ts';
import { closers, everyQuotationMark, onlyCloses } from '../text/quotation-marks.ts';
import type { Passage } from './body.ts';

/** The inner words of a quotation in one passage, without the marks, as offsets in the passage's text. */
export interface QuotationPart {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Words in double quotation marks: in one passage, or in several where each begins with an opening mark. */
export interface Quotation {
  readonly parts: readonly QuotationPart[];
  /** The words; a blank line between passages. */
  readonly text: string;
}

/** A mark without its partner, at an offset of a passage's text. */
export interface UnpairedMark {
  readonly passage: number;
  readonly at: number;
  readonly kind: 'unopened' | 'unclosed';
}

/** The text of a passage and what of it is shown as typed. */
type Words = Pick<Passage, 'text' | 'runs'>;

interface Open {
  readonly mark: string;
  readonly passage: number;
  readonly at: number;
  readonly parts: QuotationPart[];
  /** Double marks opened within the quotation and not yet closed. */
  inner: string[];
  start: number;
}

/**
 * Finds every quotation in double marks, in reading order, and the marks that have no partner.
 *
 * An unclosed quotation followed by a paragraph that begins with an opening mark is either one quotation in two
 * paragraphs or a forgotten mark: it continues when one of the `claimed` wordings does, or when nothing is claimed.
 */
export function findQuotations(
  passages: readonly Words[],
  claimed: readonly string[] = [],
): { readonly quotations: readonly Quotation[]; readonly unpaired: readonly UnpairedMark[] } {
  let wordings: readonly string[] | undefined;
  const continues = (parts: readonly QuotationPart[]): boolean => {
    wordings ??= claimed.map(fold);
    const soFar = foldWithin(wordsOf(passages, parts));
    return wordings.length === 0 || wordings.some((wording) => wording.startsWith(`${soFar} `));
  };
  const quotations: Quotation[] = [];
  const unpaired: UnpairedMark[] = [];
  let open: Open | undefined;

  passages.forEach((passage, index) => {
    const { text } = passage;
    const literal = literalUnits(passage);
    let from = 0;
    if (open) {
      const first = text.search(/\S/);
      if (first >= 0 && text.charAt(first) === open.mark && !literal?.has(first) && continues(open.parts)) {
        open.start = first + 1;
        open.inner = [];
        from = first + 1;
      } else {
        unpaired.push({ passage: open.passage, at: open.at, kind: 'unclosed' });
        open = undefined;
      }
    }
    for (const { 0: mark, index: at } of text.matchAll(everyQuotationMark)) {
      if (at < from || literal?.has(at) || isInsideWord(text, at)) continue;
      if (open) {
        const innermost = open.inner.at(-1) ?? open.mark;
        if (!closes(innermost, mark, text, at)) {
          if (opensWithin(open.mark, mark)) open.inner.push(mark);
          continue;
        }
        if (open.inner.pop() !== undefined) continue;
        open.parts.push({ passage: index, start: open.start, end: at });
        quotations.push({ parts: open.parts, text: wordsOf(passages, open.parts) });
        open = undefined;
      } else if (onlyCloses.has(mark) || isShapedAsCloser(text, at)) {
        unpaired.push({ passage: index, at, kind: 'unopened' });
      } else {
        open = { mark, passage: index, at, parts: [], inner: [], start: at + 1 };
      }
    }
    if (open) open.parts.push({ passage: index, start: open.start, end: text.length });
  });
  if (open) unpaired.push({ passage: open.passage, at: open.at, kind: 'unclosed' });
  return { quotations, unpaired };
}

function wordsOf(passages: readonly Words[], parts: readonly QuotationPart[]): string {
  return parts.map((part) => passages[part.passage]?.text.slice(part.start, part.end) ?? '').join('\n\n');
}

/** Curly and straight marks are equal, so that one may close the other where its place in the sentence says so. */
function closes(opening: string, mark: string, text: string, at: number): boolean {
  if (closers[opening]?.includes(mark)) return true;
  if (mark === '"') return curly.has(opening) && isShapedAsCloser(text, at);
  return mark === '\u201d' && opening === '"';
}

/** Whether a mark inside a quotation opens a second one: a nested quotation, or the next one after a lost closing mark. */
function opensWithin(outer: string, mark: string): boolean {
  if (mark === outer) return mark !== '\u201d';
  return outer === '"' ? mark === '\u201c' : curly.has(outer) && mark === '"';
}

const curly = new Set(['\u201c', '\u201d', '\u201e', '\u201f']);

/** Hebrew writes abbreviations with the straight mark between letters (\u05e6\u05d4"\u05dc). */
function isInsideWord(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' &&
    hebrewLetter.test(text.charAt(at - 1)) &&
    hebrewLetter.test(text.charAt(at + 1))
  );
}

const hebrewLetter = /[\u05d0-\u05ea]/;

/** A mark after a word or its punctuation, and before white space or punctuation, closes; nothing is open, so it is unpaired. */
function isShapedAsCloser(text: string, at: number): boolean {
  if (!/["\u201d\u00bb\u203a\uff02]/.test(text.charAt(at))) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return /[^\s([{\u2013\u2014-]/.test(before) && (after === '' || /[\s.,;:!?)\]}\u2013\u2014-]/.test(after));
}

function literalUnits(passage: Words): Set<number> | undefined {
  const literal = passage.runs.filter((run) => run.literal);
  if (literal.length === 0) return undefined;
  return new Set(literal.flatMap((run) => Array.from({ length: run.text.length }, (_, i) => run.at + i)));
}
