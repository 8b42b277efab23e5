import type { Briefing } from '../compose/briefing.ts';
import { segmenterOf } from '../text/words/segmenter.ts';
import { unspacedScript } from '../text/words/unspaced-script.ts';

/** Words that most people read in a minute. */
const wordsAMinute = 230;

/** The length of an article. */
export interface ArticleLength {
  readonly words: number;
  /** How long it takes to read, one minute at least. */
  readonly minutes: number;
}

/** How long an article is. The words of each briefing are counted only once, because several pages tell its length. */
export function lengthOf(briefing: Pick<Briefing, 'text' | 'record'>): ArticleLength {
  const length = known.get(briefing) ?? count(briefing);
  known.set(briefing, length);
  return length;
}

const known = new WeakMap<object, ArticleLength>();

function count({ text, record }: Pick<Briefing, 'text' | 'record'>): ArticleLength {
  const words = unspacedScript.test(text)
    ? [...segmenterOf(record.lang, 'word').segment(text)].filter(({ isWordLike }) => isWordLike).length
    : (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);
  return { words, minutes: Math.max(1, Math.round(words / wordsAMinute)) };
}
