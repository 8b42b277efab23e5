import type { Briefing } from '../compose/briefing.ts';
import { segmenterOf } from '../text/segmenter.ts';

/** Words that most people read in a minute. */
const wordsAMinute = 230;
/** Scripts that put no spaces between words. */
const withoutSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** How many words an article has, and how many minutes it takes to read, one at least. */
export function lengthOf({ text, record }: Pick<Briefing, 'text' | 'record'>): {
  readonly words: number;
  readonly minutes: number;
} {
  const words = withoutSpaces.test(text)
    ? [...segmenterOf(record.lang, 'word').segment(text)].filter(({ isWordLike }) => isWordLike).length
    : (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);
  return { words, minutes: Math.max(1, Math.round(words / wordsAMinute)) };
}
