import { plainWords, shownTextLanguage } from '../compose/quote-text.ts';
import { dayOf, longDay, shortDay } from '../days/calendar.ts';
import { shortened } from '../text/shorten.ts';
import { quotationMarks } from '../text/typography.ts';
import type { QuoteEntry } from './archive.ts';

/** When words were said, in full; where the article does not tell, the day of the article, and that it is that. */
export function whenSaid({ quote, briefing }: Pick<QuoteEntry, 'quote' | 'briefing'>, lang: string): string {
  return quote.on === undefined
    ? `in an article of ${shortDay(dayOf(briefing.record.published), lang)}`
    : longDay(quote.on, lang);
}

/** Who said it, with the role then, and when: "Antony Blinken, US Secretary of State, Monday, August 19, 2024". */
export function attributionLine(entry: QuoteEntry, lang: string): string {
  const { name, role } = entry.speaker;
  return [name, role, whenSaid(entry, lang)].filter((part) => part !== undefined).join(', ');
}

/** The words in one line, in the quotation marks of their language; at most so many UTF-16 units of them. */
export function markedWords(
  { quote, briefing }: Pick<QuoteEntry, 'quote' | 'briefing'>,
  most = Number.POSITIVE_INFINITY,
): string {
  const { lang } = shownTextLanguage(quote, briefing);
  const { open, close } = quotationMarks(lang);
  return `${open}${shortened(plainWords(quote, lang), most, lang)}${close}`;
}
