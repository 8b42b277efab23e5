// Cards per second, this project's way and with satori and resvg, the same cards in one run:
//   node tests/bench/share-cards.ts [rounds]
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { type Node, Renderer } from '@takumi-rs/core';
import satori from 'satori';
import { quoteCard } from '../../src/outputs/share-cards/card.ts';
import { makeArtist } from '../../src/outputs/share-cards/draw.ts';
import { fitWords } from '../../src/outputs/share-cards/fit.ts';
import { readFonts } from '../../src/outputs/share-cards/fonts.ts';
import { cardNode } from '../../src/outputs/share-cards/layout.ts';
import { cardSize } from '../../src/outputs/share-cards/size.ts';
import { readArchive } from '../support/archive.ts';

const rounds = Number(process.argv[2] ?? 5);
const archive = await readArchive('content');
const cards = archive.quotes.map((entry) => quoteCard(entry, archive));

const artist = await makeArtist();
const measurer = new Renderer();
for (const font of await readFonts()) await measurer.registerFont(font);
// satori reads no woff2 and lays nothing out to measure it: it gets plain fonts and the sizes ready made.
const { resolve } = createRequire(import.meta.url);
const plain = async (name: string, id: string, weight: 400 | 600) => ({
  name,
  weight,
  data: await readFile(resolve(`@fontsource/${id}/files/${id}-latin-${weight}-normal.woff`)),
});
const fonts = [
  await plain('Noto Serif', 'noto-serif', 400),
  await plain('Noto Sans', 'noto-sans', 400),
  await plain('Noto Sans', 'noto-sans', 600),
];
const trees = await Promise.all(
  cards.map(async (card) => {
    const { words, size } = await fitWords(measurer, card);
    return cardNode(card, words, size);
  }),
);

const ours = await perSecond(cards, (card) => artist.draw(card));
const theirs = await perSecond(trees, async (tree) => {
  const svg = await satori(elementOf(tree), { ...cardSize, fonts });
  return new Resvg(svg).render().asPng();
});
console.log(`@takumi-rs/core  ${ours.toFixed(1)} cards/s, sizes found on the way`);
console.log(`satori and resvg ${theirs.toFixed(1)} cards/s, sizes given`);
console.log(`${(ours / theirs).toFixed(1)} times as fast`);

async function perSecond<Item>(
  items: readonly Item[],
  draw: (item: Item) => Promise<unknown>,
): Promise<number> {
  for (const item of items) await draw(item);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) await Promise.all(items.map(draw));
  return (items.length * rounds * 1000) / (performance.now() - start);
}

interface SatoriElement {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: object; readonly children: string | SatoriElement[] };
}

function elementOf(node: Node): SatoriElement {
  const children =
    node.type === 'text' ? node.text : node.type === 'container' ? (node.children ?? []).map(elementOf) : [];
  const lineHeight = node.style?.lineHeight;
  return {
    type: 'div',
    key: null,
    props: { style: { ...node.style, ...(lineHeight ? { lineHeight } : {}) }, children },
  };
}
