import { segmenterOf } from './words/segmenter.ts';

/**
 * The beginning of a text, cut between two words of its language, with "…" for the rest; the whole text if it has at
 * most `most` UTF-16 units. If the first word is longer than that, it is cut between two characters.
 */
export function shortened(text: string, most: number, lang: string): string {
  if (text.length <= most) return text;
  const end = lastEnd(text, most, lang, 'word') || lastEnd(text, most, lang, 'grapheme');
  return `${text.slice(0, end)} \u2026`;
}

/** Where the last word or character ends that fits; 0 where none does. */
function lastEnd(text: string, most: number, lang: string, granularity: 'word' | 'grapheme'): number {
  // What comes after the cut tells whether the last word is whole. In a script without spaces it takes some words to
  // tell.
  const segments = segmenterOf(lang, granularity).segment(text.slice(0, most + 50));
  // The search begins at the end, because only few segments have to be looked at there.
  for (let end = segments.containing(most)?.index ?? 0; end > 0; ) {
    const { index = 0, isWordLike = granularity === 'grapheme' } = segments.containing(end - 1) ?? {};
    if (isWordLike) return end;
    end = index;
  }
  return 0;
}
