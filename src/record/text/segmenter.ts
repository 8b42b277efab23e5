import { memoize } from './memoize.ts';

/** What parts a text as its language does. */
export const segmenterOf = memoize(
  (lang: string, granularity: 'grapheme' | 'word' | 'sentence') => new Intl.Segmenter(lang, { granularity }),
);
