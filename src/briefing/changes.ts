import type { QuoteEntry } from './archive.ts';
import type { Briefing } from './briefing.ts';
import { isCorrectionOf } from './paper-trail.ts';
import type { Correction } from './schema.ts';

/** An ISO date-time with offset. */
export type Moment = string;

/** The corrections of one quote. */
function correctionsOf({ briefing, quote }: Pick<QuoteEntry, 'briefing' | 'quote'>): readonly Correction[] {
  return briefing.record.corrections.filter((correction) => isCorrectionOf(correction, quote));
}

/** When anything of a briefing last changed: published, updated, corrected or retracted. */
export function briefingChanged({ record }: Briefing): Moment {
  const quotes = record.quotes.map(({ retracted }) => retracted?.on);
  const corrections = record.corrections.map(({ on }) => on);
  return latest([record.published, record.updated, record.retracted?.on, ...corrections, ...quotes]);
}

/** When a quote last changed: published, corrected or retracted. */
export function quoteChanged(entry: Pick<QuoteEntry, 'briefing' | 'quote'>): Moment {
  const { record } = entry.briefing;
  const corrections = correctionsOf(entry).map(({ on }) => on);
  return latest([record.published, record.retracted?.on, entry.quote.retracted?.on, ...corrections]);
}

/** An ISO date or date-time as a date-time: a day without an hour begins at midnight UTC. */
export function asMoment(day: string): Moment {
  return day.length === 10 ? `${day}T00:00:00Z` : day;
}

/** The latest of some ISO dates and date-times; the beginning of 1970 where there are none. */
export function latest(days: readonly (string | undefined)[]): Moment {
  const moments = days.flatMap((day) => (day === undefined ? [] : [asMoment(day)]));
  return moments.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a), '1970-01-01T00:00:00Z');
}
