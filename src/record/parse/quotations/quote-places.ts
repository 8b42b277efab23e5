import type { BriefingRecord } from '../../schema/briefing.ts';
import { type Quote, quoteParts } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import type { ParsedBriefing } from '../parse.ts';
import { quoteRuns } from '../places.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** Where a quote stands in the body. */
export interface QuotePlaces {
  /**
   * The quotations that are its parts, word for word; `undefined` if the body does not have them, or has them less
   * often than the record has entries.
   */
  readonly own?: readonly Quotation[];
  /** Further places with the same words: a pull quote, a subheading. */
  readonly repeated: readonly (readonly Quotation[])[];
}

type Placed = Pick<ParsedBriefing, 'body' | 'quotations'> & {
  readonly record: Pick<BriefingRecord, 'quotes' | 'lang'>;
};

const known = new WeakMap<readonly Quote[], ReadonlyMap<Quote, QuotePlaces>>();

/**
 * The places of the quotes of a briefing. Entries with the same words are given the places of these words one after
 * another, in reading order but headings last. The places that are left are repetitions.
 */
export function quotePlacesOf(briefing: Placed): ReadonlyMap<Quote, QuotePlaces> {
  const { quotes } = briefing.record;
  const places = known.get(quotes) ?? findPlaces(briefing);
  known.set(quotes, places);
  return places;
}

/** The quotations that are the parts of a quote; `undefined` if it stands nowhere in the body. */
export function ownPlace(briefing: Placed, quote: Quote): readonly Quotation[] | undefined {
  return quotePlacesOf(briefing).get(quote)?.own;
}

function findPlaces({ body, quotations, record }: Placed): Map<Quote, QuotePlaces> {
  const isHeading = ([first]: readonly Quotation[]) =>
    body.passages[first?.parts[0]?.passage ?? -1]?.node.type === 'heading';
  const found = new Map<Quote, QuotePlaces>();
  const outer = record.quotes.filter(({ within }) => within === undefined);
  for (const entries of Map.groupBy(outer, (quote) => quoteParts(quote).map(fold).join('\n')).values()) {
    const [sample] = entries;
    if (!sample) continue;
    const places = quoteRuns(sample, quotations).toSorted(
      (a, b) => Number(isHeading(a)) - Number(isHeading(b)),
    );
    entries.forEach((quote, i) => {
      const own = places[i];
      const isLast = i === entries.length - 1;
      found.set(quote, { ...(own && { own }), repeated: isLast ? places.slice(i + 1) : [] });
    });
  }
  for (const quote of record.quotes) {
    const holder = record.quotes.find(
      ({ id, formerIds }) => id === quote.within || formerIds.includes(quote.within ?? ''),
    );
    if (quote.within === undefined) continue;
    const inside = holder ? quotationsWithin({ body }, found.get(holder)?.own ?? []) : [];
    const [own, ...repeated] = quoteRuns(quote, inside);
    found.set(quote, { ...(own && { own }), repeated });
  }
  return found;
}

/** The quotations inside of others, found by reading what stands between the outer marks by itself. */
function quotationsWithin(
  { body }: Pick<ParsedBriefing, 'body'>,
  quotations: readonly Quotation[],
): Quotation[] {
  return quotations.flatMap(({ parts }) =>
    parts.flatMap(({ passage, start, end }) => {
      const text = body.passages[passage]?.text.slice(start, end) ?? '';
      return findQuotations([{ text, runs: [] }], { single: true }).quotations.map((quotation) => ({
        ...quotation,
        parts: quotation.parts.map((part) => ({
          passage,
          start: part.start + start,
          end: part.end + start,
          from: part.from + start,
          to: part.to + start,
        })),
      }));
    }),
  );
}
