import { segmenterOf } from './segmenter.ts';

/**
 * The beginning of a text, cut between two words as its language parts them, with "…" for the rest; a text of at most so
 * many UTF-16 units as it is. A first word that is longer is cut between two characters.
 */
export function shortened(text: string, most: number, lang: string): string {
  if (text.length <= most) return text;
  const words = endsWithin(text, most, lang, 'word');
  const end = words.at(-1) ?? endsWithin(text, most, lang, 'grapheme').at(-1) ?? 0;
  return `${text.slice(0, end)} \u2026`;
}

/** Where the words or characters end that fit, in order. */
function endsWithin(text: string, most: number, lang: string, granularity: 'word' | 'grapheme'): number[] {
  // What comes next tells whether the last one is whole; in a script without spaces it takes some words to tell.
  const beginning = text.slice(0, most + 50);
  return [...segmenterOf(lang, granularity).segment(beginning)].flatMap(
    ({ index, segment, isWordLike = granularity === 'grapheme' }) => {
      const end = index + segment.length;
      return isWordLike && end <= most ? [end] : [];
    },
  );
}
