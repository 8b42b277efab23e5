import { isTranslation, type Quote, quoteParts } from '../schema/briefing.ts';
import { directionOf, quotationMarks, typeset } from '../text/typography.ts';
import type { Briefing } from './briefing.ts';

/** The language and direction that the words of a quote are shown in. */
export interface TextLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The language of the words as the article has them: the briefing's, unless they were left in their own. */
export function shownTextLanguage(quote: Quote, briefing: Pick<Briefing, 'record' | 'dir'>): TextLanguage {
  const { lang } = briefing.record;
  if (quote.lang === undefined || isTranslation(quote)) return { lang, dir: briefing.dir };
  return { lang: quote.lang, dir: directionOf(quote.lang) };
}

/**
 * The words with typographic marks around them, to be shown on their own: a list of paragraphs for each part. Parts are
 * what an interruption by the article leaves; each carries its own marks. Within a part, every paragraph opens and only
 * the last one closes.
 */
export function shownParts(quote: Pick<Quote, 'text'>, lang: string): string[][] {
  const { open, close } = quotationMarks(lang);
  return quoteParts(quote).map((part) => {
    const paragraphs = part.split(/\n\s*\n/);
    return paragraphs.map(
      (text, i) => `${open}${typeset(text.trim(), lang)}${i === paragraphs.length - 1 ? close : ''}`,
    );
  });
}

/** The words in one line, without outer marks; an interruption by the article shows as "[\u2026]". */
export function plainWords(quote: Pick<Quote, 'text'>, lang: string): string {
  return quoteParts(quote)
    .map((part) => typeset(part.replace(/\s+/g, ' ').trim(), lang))
    .join(' [\u2026] ');
}
