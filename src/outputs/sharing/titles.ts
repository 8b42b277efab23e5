import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf, shortDay } from '../../record/days/calendar.ts';
import { site } from '../../site/site.ts';

/**
 * What a shared quotation is called: who to whom, and when, "Antony Blinken to Isaac Herzog, August 19, 2024". The words
 * themselves stand in the description and on the card, and need not stand there a third time.
 */
export function quotationTitle(entry: QuoteEntry): string {
  const { quote, briefing, speaker, to } = entry;
  if (retractionOf(entry)) return `Retracted: quotation of ${speaker.name}`;
  const names = new Intl.ListFormat(site.lang).format(to.map(({ name }) => name));
  const when =
    quote.on === undefined
      ? `in an article of ${shortDay(dayOf(briefing.record.published), site.lang)}`
      : shortDay(quote.on, site.lang);
  return `${speaker.name}${names && ` to ${names}`}, ${when}`;
}

/** The names of a byline; nothing where there is none, and the site is the author. */
export function bylineNames({ record }: Briefing): readonly string[] | undefined {
  return record.authors.length > 0 ? record.authors.map(({ name }) => name) : undefined;
}
