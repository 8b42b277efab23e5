import type { Passage } from '../parse/body.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import { datePlaces } from '../parse/places.ts';
import type { QuotationPart } from '../parse/quotations/quotations.ts';
import { ownPlace } from '../parse/quotations/quote-places.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { Quote } from '../schema/quote.ts';
import { type PageText, textDirective } from '../text/text-fragment.ts';
import { typeset } from '../text/typography.ts';

/** Where a part of a quote stands in the text of the article, as a Web Annotation says it. */
export interface Selector {
  readonly exact: string;
  /** Up to 32 UTF-16 units of the text before the part; `suffix` has as many of the text after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in the text of the article in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How to point at a quote in its article. */
export interface Anchor {
  /** The directive of a text fragment, `text=…`; empty when only the element can be pointed at. */
  readonly directive: string;
  /**
   * One for each part. A quotation has several parts if the article interrupts it, or if it goes on in another
   * paragraph.
   */
  readonly selectors: readonly Selector[];
}

/** An article's text as data, and where its quotes stand in it. */
export interface Anchored {
  /** The passages as they are shown, a blank line between two. */
  readonly text: string;
  /** By quote id; a retracted quote may have none. */
  readonly anchors: Readonly<Record<string, Anchor>>;
}

/** Finds the ways to point at each quote of a briefing. */
export function anchorQuotes(briefing: ParsedBriefing): Anchored {
  const { record, body } = briefing;
  const blocks = body.passages.map((passage) => shownText(passage, record.lang));
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    starts.push(text.length);
    text += block;
  }
  const page: PageText = { before: textsBefore(record), blocks, breaks: resolvedDates(briefing) };
  const anchorOf = (quote: Quote): Anchor | undefined => {
    const quotations = ownPlace(briefing, quote);
    if (!quotations) return undefined;
    const parts = quotations.flatMap((quotation) => quotation.parts);
    const stretches = parts.map(({ passage, start, end }) => ({ block: passage, start, end }));
    return {
      directive: textDirective(page, stretches),
      selectors: parts.map((part) => selectorOf(part, text, starts)),
    };
  };
  const anchors = record.quotes.flatMap((quote) => {
    const anchor = anchorOf(quote);
    return anchor ? [[quote.id, anchor] as const] : [];
  });
  return { text, anchors: Object.fromEntries(anchors) };
}

function selectorOf(part: QuotationPart, text: string, starts: readonly number[]): Selector {
  const start = (starts[part.passage] ?? 0) + part.start;
  const end = (starts[part.passage] ?? 0) + part.end;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  };
}

/** The text of a passage as it is shown. Line breaks of the file become spaces; only forced ones stay. */
function shownText(passage: Passage, lang: string): string {
  const shown = typeset(passage.text, lang);
  return passage.runs
    .map(({ text, at, node }) => (node ? text : shown.slice(at, at + text.length).replaceAll('\n', ' ')))
    .join('');
}

/** What a briefing's page may show before a quotation, besides the article and the page's own labels. */
function textsBefore(record: BriefingRecord): string[] {
  const { title, standfirst, keyPoints, dateline, actors, dates } = record;
  return [
    title,
    standfirst,
    ...keyPoints,
    ...(dateline ? [dateline.place] : []),
    ...actors.flatMap(({ name, role }) => (role === undefined ? [name] : [name, role])),
    ...dates.flatMap(({ asWritten, event }) => [asWritten, event]),
  ].map((text) => typeset(text, record.lang));
}

/** By passage, the offsets at which the page puts a calendar day after the article's own words. */
function resolvedDates({ record, body }: ParsedBriefing): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  for (const { places } of datePlaces(record, body)) {
    for (const { passage, end } of places) ends.set(passage, [...(ends.get(passage) ?? []), end]);
  }
  return ends;
}
