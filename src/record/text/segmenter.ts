import { onceForEach } from './once-for-each.ts';

/** What parts a text as its language does. */
export const segmenterOf = onceForEach(
  (lang: string, granularity: 'grapheme' | 'word' | 'sentence') => new Intl.Segmenter(lang, { granularity }),
);
