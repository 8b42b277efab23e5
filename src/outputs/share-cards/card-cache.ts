import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { type CardRenderer, makeCardRenderer } from './draw.ts';

/** Drawn cards survive here from build to build; `npm ci` clears it. */
const cacheFolder = join(process.cwd(), 'node_modules', '.cache', 'share-cards');

let renderer: Promise<CardRenderer> | undefined;

/** The card as a PNG, drawn unless an earlier build has drawn the same. */
async function cardPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= makeCardRenderer();
  const { fingerprint, draw } = await renderer;
  const file = join(cacheFolder, `${fingerprint(card)}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const picture = await draw(card);
  await mkdir(cacheFolder, { recursive: true });
  // Builds run side by side: a file is there whole or not at all.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  return picture;
}

/** The card as the answer to a request. */
export async function cardResponse(card: Card): Promise<Response> {
  return new Response(await cardPicture(card), { headers: { 'Content-Type': 'image/png' } });
}
