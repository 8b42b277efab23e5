import type { Briefing } from '../../../record/compose/briefing.ts';
import { memoize } from '../../../record/text/memoize.ts';
import { endsOf, stemsIn } from './compounds.ts';
import { furtherWords } from './further-words.ts';
import { asWritten, languageCode, type StemsByLanguage } from './stems.ts';

/** What is to be found besides the words of some markup in a BCP 47 language. */
export type FurtherIn = (lang: string, markup: string) => readonly string[];

/** Further words in all languages. */
interface FurtherByLanguage {
  readonly wordsIn: FurtherIn;
  /** The briefings that further words in a BCP 47 language follow from, besides the markup; the same list each time. */
  readonly wordsFrom: (lang: string) => readonly Briefing[];
}

/** Knows the words of each language, to find joined words by their ends where these are words of some briefing. */
export function furtherByLanguage(briefings: readonly Briefing[], stems: StemsByLanguage): FurtherByLanguage {
  const stemsOf = (code: string) => stems.get(code) ?? asWritten;
  const briefingsFor = memoize((code: string) =>
    stemsOf(code).joinsWords ? briefings.filter(({ record }) => languageCode(record.lang) === code) : [],
  );
  const endsIn = memoize((code: string) => {
    const known = stemsIn(briefingsFor(code).map(textOf), stemsOf(code));
    return (stem: string) => endsOf(stem, known);
  });
  return {
    wordsIn: (lang, markup) => {
      const code = languageCode(lang);
      const ends = stemsOf(code).joinsWords ? endsIn(code) : undefined;
      return furtherWords(plain(markup), stemsOf(code), ends);
    },
    wordsFrom: (lang) => briefingsFor(languageCode(lang)),
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
