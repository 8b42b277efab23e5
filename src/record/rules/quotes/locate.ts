import type { Span } from '../../parse/frontmatter.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fileSpan, type Place } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { foldWithOrigin } from '../../text/fold.ts';

/** The whole of a quotation in the file, its marks included. */
export function quotationSpan(briefing: Pick<ParsedBriefing, 'body' | 'source'>, quotation: Quotation): Span {
  const first = quotation.parts[0];
  const last = quotation.parts.at(-1);
  if (!first || !last) return [0, 1];
  const [start] = fileSpan(briefing, { passage: first.passage, start: first.from, end: first.start });
  const [, end] = fileSpan(briefing, { passage: last.passage, start: last.to - 1, end: last.to });
  return [start, end];
}

/** The place in the body of the word at an offset of a quotation's folded text. */
export function wordInQuotation(quotation: Quotation, foldedAt: number): Place {
  const folded = foldWithOrigin(quotation.text);
  const at = folded.origin[Math.min(foldedAt, folded.origin.length - 1)] ?? 0;
  const length = Math.max(1, /^\S*/.exec(quotation.text.slice(at))?.[0].length ?? 1);
  let before = 0;
  for (const { passage, start, end } of quotation.parts) {
    const size = end - start;
    if (at < before + size)
      return { passage, start: start + at - before, end: Math.min(end, start + at - before + length) };
    before += size + 2;
  }
  // Past the last word stands the closing mark.
  const last = quotation.parts.at(-1);
  return last
    ? { passage: last.passage, start: last.end, end: last.end + 1 }
    : { passage: 0, start: 0, end: 0 };
}

/**
 * The place in the frontmatter of the `nth` occurrence, counted from 0, of words in the value at a path. If the words
 * are not written there as they read, the place of the whole value.
 */
export function wordsInValue(briefing: ParsedBriefing, path: FieldPath, words: string, nth = 0): Span {
  const [start, end] = briefing.place(path);
  const written = briefing.source.text.slice(start, end);
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.split("'").map(RegExp.escape).join("''?"))
    .join('\\s+');
  if (pattern === '') return [start, end];
  const match = Array.from(written.matchAll(new RegExp(pattern, 'g')))[nth];
  return match ? [start + match.index, start + match.index + match[0].length] : [start, end];
}
