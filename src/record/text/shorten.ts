import { segmenterOf } from './segmenter.ts';

/**
 * The beginning of a text, cut between two words as its language parts them, with "…" for the rest; a text of at most so
 * many UTF-16 units as it is. A first word that is longer is cut between two characters.
 */
export function shortened(text: string, most: number, lang: string): string {
  if (text.length <= most) return text;
  const end = lastEnd(text, most, lang, 'word') || lastEnd(text, most, lang, 'grapheme');
  return `${text.slice(0, end)} \u2026`;
}

/** Where the last word or character ends that fits; 0 where none does. */
function lastEnd(text: string, most: number, lang: string, granularity: 'word' | 'grapheme'): number {
  // What comes next tells whether the last one is whole; in a script without spaces it takes some words to tell.
  const segments = segmenterOf(lang, granularity).segment(text.slice(0, most + 50));
  // From the end, because few are looked at there.
  for (let end = segments.containing(most)?.index ?? 0; end > 0; ) {
    const { index = 0, isWordLike = granularity === 'grapheme' } = segments.containing(end - 1) ?? {};
    if (isWordLike) return end;
    end = index;
  }
  return 0;
}
