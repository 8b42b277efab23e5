import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digestOf } from './digest.ts';
import type { Made, Manifest } from './manifest.ts';
import type { Output } from './output.ts';

const endings = ['br', 'gz'] as const;

const text = /\.(?:bib|css|html|js|json|ris|svg|txt|xml)$/;

/** Bytes. What fits into one packet with its headers arrives no sooner when it is smaller. */
const leastWorthIt = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Whether a file is the compressed copy of one beside it. */
export function isPressed(file: string): boolean {
  return endings.some((ending) => file.endsWith(`.${ending}`));
}

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
 * Puts compressed copies beside the text files of a site in the making. Those of bytes that an earlier build has compressed
 * are kept or taken over; those of files that are gone go too.
 */
export async function pressAll(made: Map<string, Made>, sites: Sites): Promise<void> {
  const { folder, output, here } = sites;
  const waiting = [...made].filter(([file, { size }]) => isWorthCompressing(file, size));
  const pressed = new Map<string, Made>();
  const press = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, { hash }] = next;
      const key = `pressed ${hash}`;
      const former = endings.map((ending) => formerOf(`${file}.${ending}`, key, sites));
      for (const [i, of] of former.entries()) if (of) pressed.set(`${file}.${endings[i]}`, of);
      if (!former.includes(undefined)) continue;
      const copies = await compressed(await readFile(join(folder, file)));
      for (const [ending, bytes] of Object.entries(copies)) {
        const name = `${file}.${ending}`;
        pressed.set(name, { key, ...output.write(name, bytes, digestOf(bytes)) });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, press));
  for (const file of here.keys()) if (isPressed(file) && !pressed.has(file)) output.remove(file);
  for (const [file, of] of pressed) made.set(file, of);
}

/** A copy that an earlier build made of the same bytes, if it can be had. */
function formerOf(name: string, key: string, { here, live, served, output }: Sites): Made | undefined {
  const kept = here.get(name);
  if (kept?.key === key) return kept;
  const taken = live.get(name);
  return taken?.key === key && served !== undefined && output.take(name, served, taken) ? taken : undefined;
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
async function compressed(content: Buffer): Promise<Partial<Record<'br' | 'gz', Buffer>>> {
  const [br, gz] = await Promise.all([asBrotli(content), asGzip(content)]);
  return {
    ...(br.length < content.length ? { br } : {}),
    ...(gz.length < content.length ? { gz } : {}),
  };
}

/** Level 9 in a window of 64 kB takes a third of a millisecond a page; level 11 saves a tenth more, and takes forty times that. */
function asBrotli(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 16,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotli(content, { params });
}

async function asGzip(content: Buffer): Promise<Buffer> {
  const pressed = await deflate(content, { level: constants.Z_BEST_COMPRESSION });
  // The tenth byte names the system it was made on; 255 is "unknown" (RFC 1952).
  pressed[9] = 255;
  return pressed;
}
