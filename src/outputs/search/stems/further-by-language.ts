import type { Briefing } from '../../../record/compose/briefing.ts';
import { memoize } from '../../../record/text/memoize.ts';
import { endsOf, stemsIn } from './compounds.ts';
import { furtherWords } from './further-words.ts';
import { asWritten, languageCode, type StemsByLanguage } from './stems.ts';

/** What is to be found besides the words of some markup in a BCP 47 language. */
export type FurtherIn = (lang: string, markup: string) => readonly string[];

/** Knows the words of each language, to find joined words by their ends where these are words of some briefing. */
export function furtherByLanguage(briefings: readonly Briefing[], stems: StemsByLanguage): FurtherIn {
  const wordsOf = memoize((code: string) => {
    const own = stems.get(code) ?? asWritten;
    if (!own.joinsWords) return { stems: own, ends: () => [] };
    const inLanguage = briefings.filter(({ record }) => languageCode(record.lang) === code);
    const known = stemsIn(inLanguage.map(textOf), own);
    return { stems: own, ends: (stem: string) => endsOf(stem, known) };
  });
  return (lang, markup) => {
    const words = wordsOf(languageCode(lang));
    return furtherWords(plain(markup), words.stems, words.ends);
  };
}

function textOf({ record, prose }: Briefing): string {
  return [record.title, record.standfirst, ...record.keyPoints, ...prose.map(({ html }) => plain(html))].join(
    ' ',
  );
}

/** The text of some markup. An apostrophe joins what it stands between; other signs part it. */
function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&(?:#x?[\da-f]+|\w+);/gi, ' ');
}
