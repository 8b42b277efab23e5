import type { SearchDocument } from './search-documents.ts';

/** Where a record is small, every word is cheap to look up. */
const fewestDocuments = 200;
const mostRead = 1000;

/**
 * The words that stand in more than every third document, commonest first. They find next to nothing, and the lists of
 * their places are by far the longest of the index.
 */
export function commonWords(documents: readonly Pick<SearchDocument, 'html'>[]): string[] {
  if (documents.length < fewestDocuments) return [];
  const step = Math.ceil(documents.length / mostRead);
  const read = documents.filter((_, i) => i % step === 0);
  const counts = new Map<string, number>();
  for (const { html } of read)
    for (const word of new Set(wordsOf(html.replace(/<[^>]*>/g, ' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > read.length / 3)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/**
 * The words worth looking up: those that are not common, and common ones, the rarest first, only until there are two. A
 * phrase in quotation marks needs all of its words.
 */
export function wordsToFind(words: string, common: readonly string[]): string {
  if (words.includes('"')) return words;
  const ranked = words
    .split(/\s+/)
    .map((word, place) => ({ word, place, rank: common.indexOf(wordsOf(word).join('')) }));
  const rare = ranked.filter(({ rank }) => rank < 0);
  const rarestCommon = ranked.filter(({ rank }) => rank >= 0).sort((a, b) => b.rank - a.rank);
  return [...rare, ...rarestCommon.slice(0, Math.max(0, fewestWords - rare.length))]
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}

const fewestWords = 2;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
