import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Copies, copyFiles, endings, type Made, type Manifest, withoutCopies } from './manifest.ts';
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

/** Hosts that compress by themselves count these files and do not send them. */
const isWanted = process.env.PRECOMPRESS !== 'no';

interface Sites {
  readonly folder: string;
  readonly output: Output;
  /** What was in the folder before, and what is in the site that is served. */
  readonly here: Manifest;
  readonly live: Manifest;
  readonly served: string | undefined;
}

/**
 * Puts compressed copies beside a text file of a site in the making, and tells of them; of nothing for a file that needs
 * none. The same bytes always become the same. Whoever has the bytes at hand does it at once: to read them again, and to hand
 * them to other threads, takes longer than to compress them.
 */
export function writeCopies(file: string, bytes: Uint8Array, output: Output): Copies | undefined {
  if (!isWanted || !isWorthCompressing(file, bytes.length)) return undefined;
  const [br, gz] = [asBrotli(bytes), asGzip(bytes)];
  return {
    ...(br.length < bytes.length && { br: output.write(`${file}.br`, br) }),
    ...(gz.length < bytes.length && { gz: output.write(`${file}.gz`, gz) }),
  };
}

/**
 * Sees to it that every file of a site in the making has its copies: those that an earlier build made of the same bytes are
 * kept or taken over, and missing ones are made.
 *
 * @param made where a file's copies are noted already, they are in the site
 */
export function completeCopies(made: Map<string, Made>, sites: Sites): void {
  const { folder, output } = sites;
  for (const [file, of] of made) {
    // Whoever brings a copy of their own keeps it.
    const isOurs = isWanted && endings.every((ending) => !made.has(`${file}.${ending}`));
    if (!isOurs) {
      for (const [name] of copyFiles(file, of.copies)) if (!made.has(name)) output.remove(name);
      made.set(file, withoutCopies(of));
    } else if (!of.copies) {
      const copies = formerCopies(file, of, sites) ?? copiesOfFile(file, of, folder, output);
      if (copies) made.set(file, { ...of, copies });
    }
  }
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

function copiesOfFile(file: string, { size }: Made, folder: string, output: Output): Copies | undefined {
  if (!isWorthCompressing(file, size)) return undefined;
  return writeCopies(file, readFileSync(join(folder, file)), output);
}

/**
 * Whether a file of a built site gets copies for servers that send what lies ready.
 *
 * @param size in bytes
 */
function isWorthCompressing(file: string, size: number): boolean {
  return text.test(file) && size >= leastWorthIt;
}

function asBrotli(bytes: Uint8Array): Buffer {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: levels.br,
    [constants.BROTLI_PARAM_LGWIN]: windowBits,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

function asGzip(bytes: Uint8Array): Buffer {
  const pressed = gzipSync(bytes, { level: levels.gz });
  // The tenth byte names the system it was made on; 255 is "unknown" (RFC 1952).
  pressed[9] = 255;
  return pressed;
}
