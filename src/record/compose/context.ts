import type { Passage } from '../parse/body.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { QuotationPart } from '../parse/quotations/quotations.ts';
import { ownPlace } from '../parse/quotations/quote-places.ts';
import type { Quote } from '../schema/quote.ts';
import { typeset } from '../text/typography.ts';
import { type Sentence, sentencesOf } from '../text/words/sentences.ts';

/** A stretch of the article around a quote; `quoted` stretches are the words of the quote with their marks. */
export interface ContextPiece {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * A quote as it stands in the article: its own sentences, and the ones before and after, empty at the article's ends.
 */
export interface QuoteContext {
  readonly before: string;
  /** One list for each paragraph of the article that the quote stands in. */
  readonly paragraphs: readonly (readonly ContextPiece[])[];
  readonly after: string;
}

/** The context of a quote that stands in the body; `undefined` where it does not. */
export function contextOf(briefing: ParsedBriefing, quote: Quote): QuoteContext | undefined {
  const { passages } = briefing.body;
  const { lang } = briefing.record;
  const quotations = ownPlace(briefing, quote) ?? [];
  const parts = quotations.flatMap((quotation) => quotation.parts);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const opening = sentencesIn(passages, first.passage, lang);
  const closing = sentencesIn(passages, last.passage, lang);
  const from = opening.findLastIndex((sentence) => sentence.start < first.start);
  const to = closing.findIndex((sentence) => sentence.end >= last.end);
  const start = opening[Math.max(0, from)]?.start ?? 0;
  const end = closing[to < 0 ? closing.length - 1 : to]?.end ?? last.end;
  return {
    before:
      sentenceText(passages, first.passage, opening[from - 1], lang) ||
      lastOf(passages, first.passage - 1, lang),
    paragraphs: paragraphs(passages, parts, start, end, lang),
    after:
      to >= 0 && closing[to + 1]
        ? sentenceText(passages, last.passage, closing[to + 1], lang)
        : firstOf(passages, last.passage + 1, lang),
  };
}

function paragraphs(
  passages: readonly Passage[],
  parts: readonly QuotationPart[],
  start: number,
  end: number,
  lang: string,
): ContextPiece[][] {
  const first = parts[0]?.passage ?? 0;
  const last = parts.at(-1)?.passage ?? first;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const index = first + i;
    const found: ContextPiece[] = [];
    const text = typeset(passages[index]?.text ?? '', lang);
    const stop = index === last ? end : text.length;
    let at = index === first ? start : 0;
    for (const part of parts.filter(({ passage }) => passage === index)) {
      found.push(
        { text: text.slice(at, part.from), quoted: false },
        { text: text.slice(part.from, part.to), quoted: true },
      );
      at = part.to;
    }
    found.push({ text: text.slice(at, Math.max(at, stop)), quoted: false });
    return found.filter((piece) => piece.text !== '');
  });
}

function sentencesIn(passages: readonly Passage[], index: number, lang: string): Sentence[] {
  return sentencesOf(passages[index]?.text ?? '', lang);
}

function sentenceText(
  passages: readonly Passage[],
  index: number,
  sentence: Sentence | undefined,
  lang: string,
): string {
  if (!sentence) return '';
  return typeset(passages[index]?.text ?? '', lang).slice(sentence.start, sentence.end);
}

function lastOf(passages: readonly Passage[], index: number, lang: string): string {
  return sentenceText(passages, index, sentencesIn(passages, index, lang).at(-1), lang);
}

function firstOf(passages: readonly Passage[], index: number, lang: string): string {
  return sentenceText(passages, index, sentencesIn(passages, index, lang)[0], lang);
}
