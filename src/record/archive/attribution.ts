import { marksOf, plainWords, shownTextLanguage } from '../compose/quote-text.ts';
import { dayOf, longDay, shortDay } from '../days/calendar.ts';
import { shortened } from '../text/shorten.ts';
import type { QuoteEntry } from './quote-entry.ts';

/** When words were said, in full; where the article does not tell, the day of the article, and that it is that. */
export function whenSaid({ quote, briefing }: Pick<QuoteEntry, 'quote' | 'briefing'>, lang: string): string {
  return quote.on === undefined
    ? `in an article of ${shortDay(dayOf(briefing.record.published), lang)}`
    : longDay(quote.on, lang);
}

/** What is known of how words were said, the speaker first: role, to whom, where, when, who reported it. */
export function attributionFacts(entry: QuoteEntry, lang: string): readonly string[] {
  const { speaker, quote, to } = entry;
  const addressees = new Intl.ListFormat(lang).format(to.map(({ name }) => name));
  return [
    speaker.name,
    speaker.role,
    addressees && `to ${addressees}`,
    quote.place,
    whenSaid(entry, lang),
    quote.via && `reported by ${quote.via}`,
  ].flatMap((fact) => fact || []);
}

/** The same in a line: "Antony Blinken, US Secretary of State, to Isaac Herzog, Tel Aviv, Monday, August 19, 2024". */
export function attributionLine(entry: QuoteEntry, lang: string): string {
  return attributionFacts(entry, lang).join(', ');
}

/** The words in one line, in the quotation marks of their language; at most so many UTF-16 units of them. */
export function markedWords(
  { quote, briefing }: Pick<QuoteEntry, 'quote' | 'briefing'>,
  most = Number.POSITIVE_INFINITY,
): string {
  const { lang } = shownTextLanguage(quote, briefing);
  const marks = marksOf(quote, briefing);
  return `${marks.open}${shortened(plainWords(quote, lang, marks), most, lang)}${marks.close}`;
}
