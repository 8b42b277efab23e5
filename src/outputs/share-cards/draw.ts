import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messagesIn } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import type { Card } from './card.ts';
import { fitWords } from './fit.ts';
import { fontVersions, renderers } from './fonts.ts';
import { cardNode } from './layout.ts';
import { showable } from './showable.ts';
import { cardSize } from './size.ts';

/** Draws cards. */
export interface CardRenderer {
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
  ...['card', 'drawable', 'draw', 'fit', 'fonts', 'layout', 'lines', 'showable', 'size'].map(
    (name) => `src/outputs/share-cards/${name}.ts`,
  ),
  'src/outputs/summary/type/faces.ts',
  'src/outputs/summary/type/woff.ts',
  'node_modules/@takumi-rs/core/package.json',
];

/** Reads what cards are made of and gets ready to draw. */
export async function makeCardRenderer(): Promise<CardRenderer> {
  const rendererFor = renderers();
  const material = createHash('sha256').update(JSON.stringify([fontVersions(), site.title, site.lang]));
  for (const source of sources) material.update(await readFile(join(process.cwd(), source)));
  const materialHash = material.digest('hex');
  return {
    fingerprint: (card) =>
      createHash('sha256').update(materialHash).update(JSON.stringify(card)).digest('hex'),
    draw: async (card) => {
      const shown = showable(card);
      // All that a card says, labels of its own included; more text than is drawn costs nothing.
      const renderer = await rendererFor(
        JSON.stringify(cardNode(shown, shown.words.text, 0)) + otherSigns(shown),
      );
      const { text, size, flags } = await fitWords(renderer, shown);
      return renderer.render(cardNode(shown, text, size, flags), { ...cardSize, format: 'png' });
    },
  };
}

/** What a card may say besides: that its words are cut, with numbers in whatever digits. */
function otherSigns({ lang }: Card): string {
  const { cards } = messagesIn(lang);
  return `[…] ${cards.cutWords(1, 2)} ${cards.cutCharacters(1, 2)} 0123456789 ${messagesIn(lang).number(9876543210)}`;
}
