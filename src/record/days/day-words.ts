import { memoize } from '../text/memoize.ts';

const ones = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** Days of the month in words, by language. Other languages write figures; some have a word for the first alone. */
const wordsByLanguage: Readonly<Record<string, readonly (readonly [word: string, day: number])[]>> = {
  en: [
    ...ones.map((word, i) => [word, i + 1] as const),
    ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth'].map((word, i) => [word, i + 10] as const),
    ...['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'].map((word, i) => [word, i + 15] as const),
    ...[['nineteenth', 19] as const, ['twentieth', 20] as const],
    ...ones.map((word, i) => [`twenty-${word}`, i + 21] as const),
    ...[['thirtieth', 30] as const, ['thirty-first', 31] as const],
  ],
  de: [
    ['ersten', 1],
    ['erster', 1],
  ],
  es: [['primero', 1]],
  fr: [['premier', 1]],
  it: [['primo', 1]],
  pt: [['primeiro', 1]],
};

/** The days of the month that a language has words for, by the word in lower case. */
export const dayWordsOf = memoize(
  (lang: string): ReadonlyMap<string, number> =>
    new Map(wordsByLanguage[new Intl.Locale(lang).language] ?? []),
);
