import { inflateSync } from 'node:zlib';

/** A table of a font file. */
export interface FontTable {
  /** Four characters. */
  readonly tag: string;
  /** Its checksum, which shapers do not look at. */
  readonly sum: number;
  readonly data: Uint8Array;
}

/**
 * Unpacks a WOFF 1.0 file (https://www.w3.org/TR/WOFF/) into the font it was made of, which is what a shaper reads.
 *
 * @throws {Error} when the bytes are no WOFF file
 */
export function unpackWoff(file: Buffer): Uint8Array<ArrayBuffer> {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = 44 + 20 * i;
    const [offset, packed, size] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const stored = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const data = stored.length === size ? stored : inflateSync(stored);
    return { tag: file.toString('latin1', entry, entry + 4), sum: file.readUInt32BE(entry + 16), data };
  });
  return fontOf(file.readUInt32BE(4), tables);
}

/** A font file of these tables. The flavor is its first four bytes, which say what kind of outlines it has. */
export function fontOf(flavor: number, tables: readonly FontTable[]): Uint8Array<ArrayBuffer> {
  const directory = 12 + 16 * tables.length;
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const font = new Uint8Array(tables.reduce((size, { data }) => size + padded(data.length), directory));
  const view = new DataView(font.buffer);
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  let at = directory;
  tables.forEach(({ tag, sum, data }, i) => {
    const entry = 12 + 16 * i;
    font.set(Buffer.from(tag, 'latin1'), entry);
    view.setUint32(entry + 4, sum);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, data.length);
    font.set(data, at);
    at += padded(data.length);
  });
  return font;
}
