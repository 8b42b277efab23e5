import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { fitWords } from './fit.ts';
import { readFonts } from './fonts.ts';
import { cardNode, wordSizes } from './layout.ts';
import { cardSize } from './size.ts';

/** Draws cards; one for all cards, because it holds the fonts. */
export interface Artist {
  /** A name for the picture that changes when anything does that it is made of. */
  fingerprint(card: Card): string;
  /** The card as a PNG. */
  draw(card: Card): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * What decides how words are fitted, and what draws them. Sources, because what they are compiled to differs from one
 * compiler to another.
 */
const sources = [
  'src/outputs/share-cards/fit.ts',
  'src/outputs/share-cards/layout.ts',
  'node_modules/@takumi-rs/core/package.json',
];

/** Reads the fonts and gets ready to draw. */
export async function makeArtist(): Promise<Artist> {
  const renderer = new Renderer();
  const fonts = await readFonts();
  const material = createHash('sha256');
  for (const source of sources) material.update(await readFile(join(process.cwd(), source)));
  for (const font of fonts) {
    await renderer.registerFont(font);
    if (font.data instanceof Uint8Array) material.update(font.data);
  }
  const materialHash = material.digest('hex');
  return {
    fingerprint: (card) => {
      const designs = wordSizes.map((size) => cardNode(card, card.words, size));
      return createHash('sha256').update(materialHash).update(JSON.stringify(designs)).digest('hex');
    },
    draw: async (card) => {
      const { words, size } = await fitWords(renderer, card);
      return renderer.render(cardNode(card, words, size), { ...cardSize, format: 'png' });
    },
  };
}
