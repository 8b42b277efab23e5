import { inflateSync } from 'node:zlib';

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
    return { tag: file.subarray(entry, entry + 4), sum: file.readUInt32BE(entry + 16), data };
  });
  const directory = 12 + 16 * count;
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const font = new Uint8Array(tables.reduce((size, { data }) => size + padded(data.length), directory));
  const view = new DataView(font.buffer);
  view.setUint32(0, file.readUInt32BE(4));
  view.setUint16(4, count);
  let at = directory;
  tables.forEach(({ tag, sum, data }, i) => {
    const entry = 12 + 16 * i;
    font.set(tag, entry);
    view.setUint32(entry + 4, sum);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, data.length);
    font.set(data, at);
    at += padded(data.length);
  });
  return font;
}
