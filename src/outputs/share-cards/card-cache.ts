import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { type Artist, makeArtist } from './draw.ts';

/** Drawn cards survive here from build to build; `npm ci` clears it. */
const shelf = join(process.cwd(), 'node_modules', '.cache', 'share-cards');

let artist: Promise<Artist> | undefined;

/** The card as a PNG, drawn unless an earlier build has drawn the same. */
async function cardPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  artist ??= makeArtist();
  const { fingerprint, draw } = await artist;
  const file = join(shelf, `${fingerprint(card)}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const picture = await draw(card);
  await mkdir(shelf, { recursive: true });
  // Builds run side by side: a file is there whole or not at all.
  const making = `${file}.${randomUUID()}`;
  await writeFile(making, picture);
  await rename(making, file);
  return picture;
}

/** The card as the answer to a request. */
export async function cardResponse(card: Card): Promise<Response> {
  return new Response(await cardPicture(card), { headers: { 'Content-Type': 'image/png' } });
}
