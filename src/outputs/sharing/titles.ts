import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { messagesIn } from '../../site/messages/messages.ts';

/**
 * The title of a shared quotation: who to whom, and when, "Antony Blinken to Isaac Herzog, August 19, 2024". The
 * words themselves stand in the description and on the card, and need not stand there a third time.
 */
export function quotationTitle(entry: QuoteEntry): string {
  const { quote, briefing, speaker, to } = entry;
  const { attribution, days, list, sharing } = messagesIn(briefing.record.lang);
  if (retractionOf(entry)) return sharing.retractedQuotation(speaker.name);
  const names = list(to.map(({ name }) => name));
  const when =
    quote.on === undefined
      ? attribution.inArticleOf(days.short(dayOf(briefing.record.published)))
      : days.short(quote.on);
  return sharing.title(speaker.name, names || undefined, when);
}

/** The names of a byline; `undefined` if there is none, and the site is the author. */
export function bylineNames({ record }: Briefing): readonly string[] | undefined {
  return record.authors.length > 0 ? record.authors.map(({ name }) => name) : undefined;
}
