import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import {
  type Copies,
  copyFiles,
  type Ending,
  endings,
  type Made,
  type Manifest,
  withoutCopies,
} from './manifest.ts';
import type { Output } from './output.ts';

const text = /\.(?:bib|css|html|js|json|ris|svg|txt|xml)$/;

/** Bytes. What fits into one packet with its headers arrives no sooner when it is smaller. */
const leastWorthIt = 1024;

/**
 * Level 9 of both would take half as long again for files a hundredth smaller; brotli's 11 takes forty times as long. A page
 * fits into the window, which is of 64 kB.
 */
const levels = { br: 6, gz: 6 };
const windowBits = 16;

/** What makes copies: another one makes other bytes of the same file. */
export const compressor = JSON.stringify([
  levels,
  windowBits,
  process.versions.brotli,
  process.versions.zlib,
]);

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

interface Sites {
  readonly folder: string;
  readonly output: Output;
  /** What was in the folder before, and what is in the site that is served. */
  readonly here: Manifest;
  readonly live: Manifest;
  readonly served: string | undefined;
}

/** Files under way at once: more than the threads that compress, so that none of them waits for a disk. */
const atOnce = 16;

/**
 * Puts compressed copies beside the text files of a site in the making, and notes them. Those of bytes that an earlier build
 * has compressed are kept or taken over.
 */
export async function pressAll(made: Map<string, Made>, sites: Sites): Promise<void> {
  const { folder, output } = sites;
  const waiting: (readonly [string, Made])[] = [];
  for (const [file, of] of made) {
    // Whoever brings a copy of their own keeps it.
    const isOurs = endings.every((ending) => !made.has(`${file}.${ending}`));
    const copies = isOurs ? formerCopies(file, of, sites) : undefined;
    if (copies !== of.copies) made.set(file, copies ? { ...of, copies } : withoutCopies(of));
    if (isOurs && !copies && isWorthCompressing(file, of.size)) waiting.push([file, of]);
  }
  const press = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, of] = next;
      const { br, gz } = await compressed(await readFile(join(folder, file)));
      const copies = {
        ...(br && { br: output.write(`${file}.br`, br) }),
        ...(gz && { gz: output.write(`${file}.gz`, gz) }),
      };
      made.set(file, { ...of, copies });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, press));
}

/** Removes the copies that a folder had and its files have no more. */
export function removeStaleCopies(made: Manifest, here: Manifest, output: Output): void {
  for (const [file, { copies }] of here) {
    const now = made.get(file)?.copies;
    if (now === copies) continue;
    const names = new Set(copyFiles(file, now).map(([name]) => name));
    for (const [name] of copyFiles(file, copies))
      if (!names.has(name) && !made.has(name)) output.remove(name);
  }
}

/** The copies that an earlier build made of the same bytes, if they can be had. */
function formerCopies(
  file: string,
  { hash }: Made,
  { here, live, served, output }: Sites,
): Copies | undefined {
  const kept = here.get(file);
  if (kept?.hash === hash && kept.copies) return kept.copies;
  const taken = live.get(file);
  if (taken?.hash !== hash || served === undefined) return undefined;
  const isTaken = copyFiles(file, taken.copies).every(([name, written]) =>
    output.take(name, served, written),
  );
  return isTaken ? taken.copies : undefined;
}

/**
 * Whether a file of a built site gets copies for servers that send what lies ready.
 *
 * @param size in bytes
 */
function isWorthCompressing(file: string, size: number): boolean {
  return text.test(file) && size >= leastWorthIt;
}

/** The copies of a file by their endings; those that would not be smaller are left out. The same bytes always become the same. */
async function compressed(content: Buffer): Promise<Partial<Record<Ending, Buffer>>> {
  const [br, gz] = await Promise.all([asBrotli(content), asGzip(content)]);
  return {
    ...(br.length < content.length ? { br } : {}),
    ...(gz.length < content.length ? { gz } : {}),
  };
}

function asBrotli(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: levels.br,
    [constants.BROTLI_PARAM_LGWIN]: windowBits,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotli(content, { params });
}

async function asGzip(content: Buffer): Promise<Buffer> {
  const pressed = await deflate(content, { level: levels.gz });
  // The tenth byte names the system it was made on; 255 is "unknown" (RFC 1952).
  pressed[9] = 255;
  return pressed;
}
