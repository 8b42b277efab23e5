import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = /\.(?:bib|css|html|js|json|ris|svg|txt|xml)$/;

/** Bytes. What fits into one packet with its headers arrives no sooner when it is smaller. */
const leastWorthIt = 1024;

/** Files under way at once: more than the threads that compress, so that none of them waits for a disk. */
const atOnce = 16;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Writes `<file>.br` and `<file>.gz` beside every text file of a built site, for servers that send what lies ready. Small
 * files, and those that would not get smaller, have none. The same bytes always become the same bytes.
 */
export async function precompress(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const waiting = entries
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compressFile(file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** A build that knows which files are as they were can keep what lies beside them in place of calling this. */
async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < leastWorthIt) return;
  const made = await Promise.all([asBrotli(content), asGzip(content)]);
  for (const [ending, pressed] of [['br', made[0]] as const, ['gz', made[1]] as const])
    if (pressed.length < content.length) await writeFile(`${file}.${ending}`, pressed);
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
