import { correctionsOf } from '../../record/archive/corrections.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf } from '../../record/days/calendar.ts';
import type { Correction } from '../../record/schema/amendments.ts';
import { circumstancesLabel } from '../../site/messages/circumstances.ts';
import { filled, type Messages, messagesIn } from '../../site/messages/messages.ts';
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
export function circumstances({ quote, to, briefing }: QuoteEntry): string {
  const messages = messagesIn(briefing.record.lang);
  const { attribution, days, list } = messages;
  const { place = '' } = quote;
  const people = list(to.map(({ name }) => name));
  const { label, undated } = circumstancesLabel(messages, {
    hasAddressees: to.length > 0,
    hasPlace: place !== '',
  });
  const said = filled(label, { people, place, day: quote.on === undefined ? undated : days.long(quote.on) });
  const via = quote.via ? `${filled(attribution.via, { name: quote.via })}. ` : '';
  // No line breaks before a number, so that a day is not parted from its month and year.
  return `${via}${said.replace(/ (?=\d)/g, '\u00a0')}`;
}

/** What must not be overlooked of a quotation: that it is old, that it was corrected. */
export function quotationFlags(entry: QuoteEntry, newestYear: string): string[] {
  const { quote, briefing } = entry;
  if (retractionOf(entry)) return [];
  const messages = messagesIn(briefing.record.lang);
  return [
    ...(quote.on === undefined
      ? yearFlag(messages.quote.published, briefing.record.published, newestYear, messages.days)
      : yearFlag(messages.quote.said, quote.on, newestYear, messages.days)),
    ...correctedFlag(correctionsOf(entry), messages),
  ];
}

/** What must not be overlooked of a briefing: that it is old, that it was corrected. */
export function briefingFlags({ record }: Briefing, newestYear: string): string[] {
  if (record.retracted) return [];
  const messages = messagesIn(record.lang);
  return [
    ...yearFlag(messages.quote.published, record.published, newestYear, messages.days),
    ...correctedFlag(record.corrections, messages),
  ];
}

function correctedFlag(corrections: readonly Correction[], { days, quote }: Messages): string[] {
  const newest = corrections
    .map(({ on }) => dayOf(on))
    .sort()
    .at(-1);
  return newest === undefined ? [] : [filled(quote.corrected, { day: days.short(newest) })];
}
