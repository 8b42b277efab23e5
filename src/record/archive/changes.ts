import type { Briefing } from '../compose/briefing.ts';
import { latest, type Moment } from '../days/moment.ts';
import { correctionsOf } from './corrections.ts';
import type { QuoteEntry } from './quote-entry.ts';

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
