import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { dayOf } from '../../record/days/calendar.ts';
import type { Messages } from '../../site/messages/messages.ts';

/**
 * When words were said, in full. If the article does not tell, the day of the article, in words that say it is that
 * day.
 */
function whenSaid({ quote, briefing }: QuoteEntry, { attribution, days }: Messages): string {
  return quote.on === undefined
    ? attribution.inArticleOf(days.short(dayOf(briefing.record.published)))
    : days.long(quote.on);
}

/** What is known of how words were said, the speaker first: role, to whom, where, when, who reported it. */
export function attributionFacts(entry: QuoteEntry, messages: Messages): readonly string[] {
  const { speaker, quote, to } = entry;
  const { attribution } = messages;
  return [
    speaker.name,
    speaker.role,
    to.length > 0 && attribution.to(messages.list(to.map(({ name }) => name))),
    quote.place,
    whenSaid(entry, messages),
    quote.via && attribution.viaAfter(quote.via),
  ].flatMap((fact) => fact || []);
}

/** The facts in a line: "Antony Blinken, US Secretary of State, to Isaac Herzog, Tel Aviv, Monday, August 19, 2024". */
export function attributionLine(entry: QuoteEntry, messages: Messages): string {
  return attributionFacts(entry, messages).join(messages.comma);
}
