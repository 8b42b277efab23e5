import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileContent } from '../file-content.ts';
import type { Card } from './card.ts';
import { type CardRenderer, makeCardRenderer } from './draw.ts';

/** Drawn cards survive here from build to build; `npm ci` clears it. */
const cacheFolder = join(process.cwd(), 'node_modules', '.cache', 'share-cards');

/** Milliseconds after which a card that no build asked for is thrown away: ninety days. */
const longestUnused = 90 * 86_400_000;

let renderer: Promise<CardRenderer> | undefined;
let swept: Promise<void> | undefined;

/** The card as a PNG, drawn unless an earlier build has drawn the same. */
async function cardPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= makeCardRenderer();
  const { fingerprint, draw } = await renderer;
  const file = join(cacheFolder, `${fingerprint(card)}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) {
    const now = new Date();
    // It is in use. Another build may just have thrown it away.
    await utimes(file, now, now).catch(() => {});
    return new Uint8Array(known);
  }
  const picture = await draw(card);
  await mkdir(cacheFolder, { recursive: true });
  // Builds run side by side: a file is there whole or not at all.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  // Only what is drawn makes the cache grow.
  swept ??= throwAwayUnused();
  await swept;
  return picture;
}

async function throwAwayUnused(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const file = join(cacheFolder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > longestUnused) await rm(file, { force: true });
  }
}

/** The card as a file of the site. */
export async function cardFile(card: Card) {
  return { content: await cardPicture(card), mediaType: 'image/png' } satisfies FileContent;
}
