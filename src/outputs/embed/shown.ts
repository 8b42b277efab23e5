import { isCorrectionOf } from '../../record/archive/corrections.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf, longDay, shortDay } from '../../record/days/calendar.ts';
import type { Correction } from '../../record/schema/amendments.ts';
import { site } from '../../site/site.ts';
import { yearFlag } from '../share-cards/card.ts';

/** How large the words of an embed are, by their length in UTF-16 units. */
export type WordSize = 's' | 'm' | 'l' | 'xl';

/** The size for words of a length; `src/styles/embed.css` has the numbers. */
export function wordSize(length: number): WordSize {
  if (length <= 48) return 's';
  if (length <= 200) return 'm';
  return length <= 420 ? 'l' : 'xl';
}

/** To whom, where and when: "To Isaac Herzog in Tel Aviv, Monday, August 19, 2024"; and who reported it. */
export function circumstances({ quote, to }: Pick<QuoteEntry, 'quote' | 'to'>): string {
  const names = new Intl.ListFormat(site.lang).format(to.map(({ name }) => name));
  const place = quote.place && `${names ? 'in' : 'In'} ${quote.place}`;
  const whomAndWhere = [names && `To ${names}`, place].filter(Boolean).join(' ');
  const day = quote.on === undefined ? 'Date not given in the article' : longDay(quote.on, site.lang);
  const said = [whomAndWhere, whomAndWhere && quote.on === undefined ? day.toLowerCase() : day];
  const via = quote.via ? `Reported by ${quote.via}. ` : '';
  // A day is not parted from its month and year.
  return `${via}${said
    .filter(Boolean)
    .join(', ')
    .replace(/ (?=\d)/g, '\u00a0')}`;
}

/** What must not be overlooked of a quotation: that it is old, that it was corrected. */
export function quotationFlags(entry: QuoteEntry, newestYear: string): string[] {
  const { quote, briefing } = entry;
  if (retractionOf(entry)) return [];
  const corrections = briefing.record.corrections.filter((correction) => isCorrectionOf(correction, quote));
  return [
    ...(quote.on === undefined
      ? yearFlag('Published', briefing.record.published, newestYear)
      : yearFlag('Said', quote.on, newestYear)),
    ...correctedFlag(corrections),
  ];
}

/** The same of a briefing. */
export function briefingFlags({ record }: Briefing, newestYear: string): string[] {
  if (record.retracted) return [];
  return [...yearFlag('Published', record.published, newestYear), ...correctedFlag(record.corrections)];
}

function correctedFlag(corrections: readonly Correction[]): string[] {
  const newest = corrections
    .map(({ on }) => dayOf(on))
    .sort()
    .at(-1);
  return newest === undefined ? [] : [`Corrected ${shortDay(newest, site.lang)}`];
}
