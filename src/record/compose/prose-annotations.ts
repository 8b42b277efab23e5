import type { ElementContent } from 'hast';
import { calendarLabel, machineDay } from '../days/calendar.ts';
import type { Passage } from '../parse/body.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import { datePlaces, isInsideQuotation, occurrences, type Place } from '../parse/places.ts';
import type { QuotationPart } from '../parse/quotations.ts';
import { quotePlacesOf } from '../parse/quote-places.ts';
import type { Actor, BriefingRecord, Quote } from '../schema/briefing.ts';
import { isTranslation } from '../schema/briefing.ts';
import type { Annotation } from './annotate.ts';

/** Where the links in the prose lead; given by whoever knows the site's addresses. */
export interface ProseLinks {
  /** The page of a quote of this briefing. */
  quote(slug: string, id: string): string;
  /** The id of a quote's element in the briefing. */
  quoteAnchor(id: string): string;
  /** The id of a date's element in the briefing. */
  dateAnchor(id: string): string;
  person(id: string): string;
  /** A path that an author wrote from the root of the site. */
  file(path: string): string;
}

/** What the prose is rendered from: the body, and what of the record is marked in it. */
export interface ProseSource extends Pick<ParsedBriefing, 'name' | 'body' | 'quotations'> {
  readonly record: Pick<BriefingRecord, 'lang' | 'quotes' | 'dates' | 'actors'>;
}

/** An annotation of one passage, and the entry of the record that is first met there. */
export interface Annotated {
  readonly annotation: Annotation;
  readonly passage: number;
  readonly opens?: { readonly list: 'quotes' | 'actors' | 'dates'; readonly id: string };
  /** The quote of which this is a later part, in another passage than its first. */
  readonly continues?: string;
}

/**
 * What of the record is marked in the prose, in the order of nesting: quotations, then dates outside them, then the first
 * mention of each actor outside them.
 */
export function annotationsOf(briefing: ProseSource, links: ProseLinks): Annotated[] {
  return [
    ...quoteAnnotations(briefing, links),
    ...dateAnnotations(briefing, links),
    ...nameAnnotations(briefing, links),
  ];
}

function quoteAnnotations(briefing: ProseSource, links: ProseLinks): Annotated[] {
  const places = quotePlacesOf(briefing);
  // What stands within another quotation is inside of it.
  const outerFirst = briefing.record.quotes.toSorted(
    (a, b) => Number(a.within !== undefined) - Number(b.within !== undefined),
  );
  return outerFirst.flatMap((quote) => {
    const { own = [], repeated = [] } = places.get(quote) ?? {};
    const cite = links.quote(briefing.name, quote.id);
    const pieces = own.flatMap(({ parts }) => parts);
    const repetitions = repeated.flat().flatMap(({ parts }) => parts);
    return [
      ...repetitions.map((part) => repetition(part, cite, quote)),
      ...pieces.map((part, i): Annotated => {
        const continued = { cite, ...languageOf(quote) };
        const properties = i === 0 ? { id: links.quoteAnchor(quote.id), ...continued } : continued;
        const around = { start: part.from, end: part.to };
        const annotation: Annotation = quote.retracted
          ? retractedWords(
              around,
              i === 0 ? links.quoteAnchor(quote.id) : undefined,
              cite,
              i === pieces.length - 1,
            )
          : { ...around, tagName: 'q', properties, continued };
        return {
          annotation,
          passage: part.passage,
          ...(i === 0 && !quote.retracted ? { opens: { list: 'quotes', id: quote.id } } : {}),
          ...(i > 0 && !quote.retracted && part.passage !== pieces[0]?.passage
            ? { continues: quote.id }
            : {}),
        };
      }),
    ];
  });
}

/** The same words once more: marked as words of the quote, whose element is elsewhere. */
function repetition({ passage, from, to }: QuotationPart, cite: string, quote: Quote): Annotated {
  const properties = { cite, ...languageOf(quote) };
  const around = { start: from, end: to };
  const annotation: Annotation = quote.retracted
    ? { ...around, tagName: 'del', properties: {} }
    : { ...around, tagName: 'q', properties, continued: properties };
  return { annotation, passage };
}

/** Retracted words that the article still has: struck out, with a link to the page that says why, and no quotation. */
function retractedWords(
  around: Pick<Annotation, 'start' | 'end'>,
  id: string | undefined,
  href: string,
  isLast: boolean,
): Annotation {
  const note: ElementContent = {
    type: 'element',
    tagName: 'small',
    properties: { className: ['resolved'] },
    children: [
      { type: 'text', value: ' [' },
      {
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [{ type: 'text', value: 'retracted' }],
      },
      { type: 'text', value: ']' },
    ],
  };
  const properties = id === undefined ? {} : { id };
  return { ...around, tagName: 'del', properties, continued: {}, ...(isLast ? { after: [note] } : {}) };
}

function languageOf(quote: Quote): { lang?: string } {
  return quote.lang !== undefined && !isTranslation(quote) ? { lang: quote.lang } : {};
}

function dateAnnotations(briefing: ProseSource, links: ProseLinks): Annotated[] {
  const taken: Place[] = [];
  // In "Monday, May 26" the Monday is not the one of an entry "Monday".
  const longestFirst = datePlaces(briefing.record.dates, briefing.body).toSorted(
    (a, b) => b.date.asWritten.length - a.date.asWritten.length,
  );
  return longestFirst.flatMap(({ date, places }) => {
    const free = places.filter(
      (place) => !isInsideQuotation(place, briefing.quotations) && !overlapsAny(place, taken),
    );
    taken.push(...free);
    const datetime = date.on && machineDay(date.on);
    return free.map((place, i): Annotated => {
      const label = calendarLabel(
        date,
        briefing.body.passages[place.passage]?.text.slice(place.start, place.end) ?? '',
        briefing.record.lang,
      );
      const after: ElementContent[] = label
        ? [
            {
              type: 'element',
              tagName: 'small',
              properties: { className: ['resolved'] },
              children: [{ type: 'text', value: ` [${label}]` }],
            },
          ]
        : [];
      const properties = {
        ...(i === 0 ? { id: links.dateAnchor(date.id) } : {}),
        ...(datetime ? { dateTime: datetime } : {}),
      };
      const annotation: Annotation = {
        start: place.start,
        end: place.end,
        tagName: datetime ? 'time' : 'span',
        properties,
        after,
      };
      return {
        annotation,
        passage: place.passage,
        ...(i === 0 ? { opens: { list: 'dates', id: date.id } } : {}),
      };
    });
  });
}

function nameAnnotations(briefing: ProseSource, links: ProseLinks): Annotated[] {
  const taken: Place[] = [];
  return briefing.record.actors.flatMap((actor): Annotated[] => {
    const place = firstMention(briefing, actor, taken);
    if (!place) return [];
    taken.push(place);
    const annotation: Annotation = {
      start: place.start,
      end: place.end,
      tagName: 'a',
      properties: { href: links.person(actor.id) },
    };
    return [{ annotation, passage: place.passage, opens: { list: 'actors', id: actor.id } }];
  });
}

/** The first place that names the actor outside quotations and links; the longest form wins where several begin together. */
function firstMention(briefing: ProseSource, actor: Actor, taken: readonly Place[]): Place | undefined {
  const { passages } = briefing.body;
  return [actor.name, ...actor.asWritten]
    .flatMap((form) => occurrences(passages, form))
    .filter((place) => !isInsideQuotation(place, briefing.quotations) && !overlapsAny(place, taken))
    .filter((place) => !isInsideLink(passages[place.passage], place))
    .sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end)[0];
}

function isInsideLink(passage: Passage | undefined, place: Place): boolean {
  return (passage?.runs ?? []).some(
    (run) =>
      run.at < place.end &&
      place.start < run.at + run.text.length &&
      (run.literal !== undefined ||
        run.within.some(({ type }) => type === 'link' || type === 'linkReference')),
  );
}

function overlapsAny(place: Place, others: readonly Place[]): boolean {
  return others.some(
    (other) => other.passage === place.passage && other.start < place.end && place.start < other.end,
  );
}
