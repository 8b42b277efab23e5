import { memoize } from '../memoize.ts';

/** The segmenter that divides a text into graphemes, words or sentences by the rules of a language. */
export const segmenterOf = memoize(
  (lang: string, granularity: 'grapheme' | 'word' | 'sentence') => new Intl.Segmenter(lang, { granularity }),
);
