import { memoize } from '../../../record/text/memoize.ts';
import { folded } from '../words.ts';

/** How the words of a language are found by other forms of themselves. All stems are in small letters, without accents. */
export interface Stems {
  /** What a word of a text is found by. */
  readonly ofText: (word: string) => readonly string[];
  /** What a typed word asks for: whatever text has a word that is found by one of these. The first is the best. */
  readonly ofQuery: (word: string) => readonly string[];
  /** Whether the language writes several nouns as one word, so that the last of them is looked for, too. */
  readonly joinsWords: boolean;
}

/** The stems of some languages, by their codes in BCP 47 without a region. */
export type StemsByLanguage = ReadonlyMap<string, Stems>;

/** The code of a BCP 47 language without its region; empty for none. */
export function languageCode(lang: string): string {
  return lang === '' ? '' : new Intl.Locale(lang).language;
}

/**
 * Stems as a stemmer makes them, of a word with its accents and of the same without them: some who search leave accents
 * out, and those of some languages tell endings apart.
 */
export function stemsBy(stemmer: (word: string) => string, joinsWords = false): Stems {
  const stems = memoize((word: string) => {
    const written = word.normalize('NFC').toLowerCase();
    return distinct([written, folded(written)].map((form) => folded(stemmer(form))));
  });
  return { ofText: stems, ofQuery: stems, joinsWords };
}

/** For a language of which no endings are known: a word is found by itself. */
export const asWritten: Stems = stemsBy((word) => word);

/** Stems of a text in which several languages may stand. */
export function anyOf(languages: readonly Stems[]): Stems {
  const [only] = languages;
  if (only && languages.length === 1) return only;
  return {
    ofText: (word) => distinct(languages.flatMap(({ ofText }) => ofText(word))),
    ofQuery: (word) => distinct(languages.flatMap(({ ofQuery }) => ofQuery(word))),
    joinsWords: languages.some(({ joinsWords }) => joinsWords),
  };
}

/** The same without repetitions and empty ones. */
export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
