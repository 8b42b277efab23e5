import type { Node, Renderer } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { wordBox, wordSizes, wordsNode } from './layout.ts';

/** The words that a card shows, and how large. */
export interface Fitted {
  readonly words: string;
  readonly size: number;
}

/** Finds the largest type that the words fit in; words too long for the smallest are cut at a word, with "\u2026". */
export async function fitWords(renderer: Pick<Renderer, 'measure'>, card: Card): Promise<Fitted> {
  for (const size of wordSizes) {
    if (await fits(renderer, wordsNode(card, card.words, size))) return { words: card.words, size };
  }
  const size = wordSizes.at(-1) ?? 0;
  const ends = [...card.words.matchAll(/[\p{L}\p{N}\p{M}](?=[^\p{L}\p{N}\p{M}'\u2019-])/gu)].map(
    ({ index }) => index + 1,
  );
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (await fits(renderer, wordsNode(card, cutTo(card, ends[middle]), size))) low = middle;
    else high = middle - 1;
  }
  return { words: cutTo(card, ends[low]), size };
}

/** The words up to an offset; a quotation keeps its closing mark. */
function cutTo({ words, quoted }: Card, end: number | undefined): string {
  return `${words.slice(0, end)} \u2026${quoted ? words.slice(-1) : ''}`;
}

async function fits(renderer: Pick<Renderer, 'measure'>, words: Node): Promise<boolean> {
  const root: Node = {
    type: 'container',
    style: { display: 'flex', width: wordBox.width },
    children: [words],
  };
  const { height } = await renderer.measure(root, { width: wordBox.width });
  return height <= wordBox.height;
}
