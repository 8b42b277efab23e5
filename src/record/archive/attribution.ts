import { marksOf, plainWords, shownTextLanguage } from '../compose/quote-text.ts';
import { shortened } from '../text/shorten.ts';
import type { QuoteEntry } from './quote-entry.ts';

/** The words of a quote in one line, in the quotation marks of their language, shortened to `most` UTF-16 units. */
export function markedWords(
  { quote, briefing }: Pick<QuoteEntry, 'quote' | 'briefing'>,
  most = Number.POSITIVE_INFINITY,
): string {
  const { lang } = shownTextLanguage(quote, briefing);
  const marks = marksOf(quote, briefing);
  return `${marks.open}${shortened(plainWords(quote, lang, marks), most, lang)}${marks.close}`;
}
