import { compareStrings } from '../../record/text/compare-strings.ts';
import type { SearchDocument } from './search-documents.ts';
import { askable, typedWords, wordsOf } from './words.ts';

/** The words of a record whose lists of places are by far the longest of the index. */
export interface CommonWords {
  /** In more than four of five briefings: whoever looks for one looks for everything. */
  readonly inMost: readonly string[];
  /** In more than one of three, commonest first. */
  readonly inMany: readonly string[];
}

/** Where a record is small, every word is cheap to look up. */
const fewestDocuments = 200;
const mostRead = 1000;

/** Counts in how many of the documents each word stands. */
export function commonWords(documents: readonly Pick<SearchDocument, 'html'>[]): CommonWords {
  if (documents.length < fewestDocuments) return { inMost: [], inMany: [] };
  const step = Math.ceil(documents.length / mostRead);
  const read = documents.filter((_, i) => i % step === 0);
  const counts = new Map<string, number>();
  for (const { html } of read)
    for (const word of new Set(wordsOf(html.replace(/<[^>]*>/g, ' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || compareStrings(a, b));
  const between = (least: number, most: number) =>
    ranked
      .filter(([, count]) => count > read.length * least && count <= read.length * most)
      .map(([word]) => word);
  return { inMost: between(4 / 5, 1), inMany: between(1 / 3, 4 / 5) };
}

const fewestWords = 2;

/**
 * The words worth looking up, as they were typed; none when all stand nearly everywhere. Those that are in many briefings find next to nothing:
 * of them, the rarest are taken until there are two words.
 */
export function wordsToFind(words: string, { inMost, inMany }: CommonWords): string[] {
  const ranked = typedWords(words)
    .map((typed, place) => ({ typed, word: askable(typed), place }))
    .filter(({ word }) => word !== '' && !inMost.includes(word))
    .map((found) => ({ ...found, rank: inMany.indexOf(found.word) }));
  const rare = ranked.filter(({ rank }) => rank < 0);
  const common = ranked.filter(({ rank }) => rank >= 0).sort((a, b) => b.rank - a.rank);
  return [...rare, ...common.slice(0, Math.max(0, fewestWords - rare.length))]
    .sort((a, b) => a.place - b.place)
    .map(({ typed }) => typed);
}
