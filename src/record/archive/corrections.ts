import type { Briefing } from '../compose/briefing.ts';
import type { Correction, Retraction } from '../schema/amendments.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { Archive } from './archive.ts';
import { type QuoteEntry, retractionOf } from './quote-entry.ts';

/** A correction or retraction, with what it is about. */
export type AmendmentEntry = {
  readonly on: string;
  readonly briefing: Briefing;
  /** The quote it is about; absent if it is about the article. */
  readonly entry?: QuoteEntry | undefined;
} & ({ readonly correction: Correction } | { readonly retraction: Retraction });

/**
 * Every correction and retraction of the site, newest first. A retracted briefing is one entry; its quotes have
 * entries of their own only if they were retracted by themselves.
 */
export function amendmentEntries({ briefings, quotes, retracted }: Archive): AmendmentEntry[] {
  const entries = [...quotes, ...retracted.quotes];
  const entryOf = new Map(entries.map((entry) => [`${entry.briefing.slug}/${entry.quote.id}`, entry]));
  const corrections = [...briefings, ...retracted.briefings].flatMap((briefing) =>
    briefing.record.corrections.map((correction): AmendmentEntry => {
      const entry = briefing.record.quotes
        .filter((quote) => isCorrectionOf(correction, quote))
        .flatMap(({ id }) => entryOf.get(`${briefing.slug}/${id}`) ?? [])[0];
      return { on: correction.on, briefing, entry, correction };
    }),
  );
  const ofBriefings = retracted.briefings.flatMap((briefing): AmendmentEntry[] => {
    const { retracted: retraction } = briefing.record;
    return retraction ? [{ on: retraction.on, briefing, retraction }] : [];
  });
  const ofQuotes = retracted.quotes.flatMap((entry): AmendmentEntry[] => {
    const retraction = retractionOf(entry);
    if (!retraction || !entry.quote.retracted) return [];
    return [{ on: retraction.on, briefing: entry.briefing, entry, retraction }];
  });
  return [...corrections, ...ofBriefings, ...ofQuotes].sort((a, b) => compareStrings(b.on, a.on));
}

/** The corrections of a quote in the order they were made, whatever order a record lists them in. */
export function correctionsOf({ briefing, quote }: Pick<QuoteEntry, 'briefing' | 'quote'>): Correction[] {
  return briefing.record.corrections
    .filter((correction) => isCorrectionOf(correction, quote))
    .sort((a, b) => compareStrings(a.on, b.on));
}

/** The newest correction of a quote; `undefined` if it was never corrected. */
export function lastCorrectionOf(entry: Pick<QuoteEntry, 'briefing' | 'quote'>): Correction | undefined {
  return correctionsOf(entry).at(-1);
}

/** Whether a correction is about a quote, under its present id or a former one. */
export function isCorrectionOf(
  { target }: Pick<Correction, 'target'>,
  quote: { readonly id: string; readonly formerIds: readonly string[] },
): boolean {
  const [list, id = ''] = target?.split('.') ?? [];
  return list === 'quotes' && (id === quote.id || quote.formerIds.includes(id));
}
