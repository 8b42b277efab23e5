import type { Archive } from '../../record/archive/archive.ts';
import { shownTextLanguage } from '../../record/compose/quote-text.ts';
import { site } from '../../site/site.ts';

/** The BCP 47 languages in which something can be found, in order. */
export function searchedLanguages({ briefings, quotes }: Archive): string[] {
  const shown = quotes.map(({ quote, briefing }) => shownTextLanguage(quote, briefing).lang);
  return [...new Set([site.lang, ...briefings.map(({ record }) => record.lang), ...shown])]
    .filter(Boolean)
    .sort();
}
