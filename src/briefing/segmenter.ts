const segmenters = new Map<string, Intl.Segmenter>();

/** What parts a text as its language does; made once, because that takes longer than the parting. */
export function segmenterOf(lang: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, known);
  return known;
}
