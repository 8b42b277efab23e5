import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { digestOf } from '../../system/digest.ts';
import type { ReusableFiles } from './reusable-files.ts';

/** Whether copies for servers that send what lies ready are asked for. */
export const compresses = process.env.PRECOMPRESS === 'yes';

const text = /\.(?:bib|css|html|js|json|ris|svg|txt|xml)$/;

/** Bytes. What fits into one packet with its headers arrives no sooner when it is smaller. */
const leastWorthIt = 1024;

/**
 * Level 9 of both would take half as long again for files a hundredth smaller; brotli's 11 takes forty times as long. A page
 * fits into the window, which is of 64 kB.
 */
const levels = { br: 6, gz: 6 };
const windowBits = 16;

/** Another compressor makes other bytes of the same file. */
const compressor = JSON.stringify([levels, windowBits, process.versions.brotli, process.versions.zlib]);

const compressors = { br: asBrotli, gz: asGzip } as const;

/**
 * Puts a `.br` and a `.gz` copy beside every text file of a site that is worth it, for servers that send what lies ready. A
 * copy that would not be smaller, or that somebody put there already, is left out. The same bytes always become the same.
 *
 * @param output folder of the site in the making
 * @param names all files in it, by their paths with `/`
 * @param files takes over the copies that the build before made of the same bytes
 */
export function precompress(output: string, names: readonly string[], files: ReusableFiles): void {
  const present = new Set(names.filter((name) => files.isOfThisBuild(name)));
  for (const name of present) {
    const path = join(output, name);
    if (!text.test(name) || statSync(path).size < leastWorthIt) continue;
    const bytes = readFileSync(path);
    for (const [ending, compress] of Object.entries(compressors)) {
      const copy = `${name}.${ending}`;
      if (present.has(copy) || files.reuse(copy, digestOf(`${compressor}\n${digestOf(bytes)}`))) continue;
      const pressed = compress(bytes);
      if (pressed.length < bytes.length) writeFileSync(join(output, copy), pressed);
    }
  }
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
