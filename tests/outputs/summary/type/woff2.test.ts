import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteCuts } from '../../../../src/outputs/summary/type/site-cuts.ts';
import { unpackWoff2 } from '../../../../src/outputs/summary/type/woff2.ts';

/** The tables of a font file, by their tags. */
function tablesOf(font: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(font);
  return new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, i) => {
      const [tag, offset, length] = [0, 8, 12].map((at) => 12 + 16 * i + at);
      const start = file.readUInt32BE(offset);
      return [
        file.toString('latin1', tag, (tag ?? 0) + 4),
        file.subarray(start, start + file.readUInt32BE(length)),
      ] as const;
    }),
  );
}

/** A WOFF 2.0 file of tables, each as its entry of the directory has it, and the bytes that are stored of it. */
function woff2(tables: readonly { readonly entry: readonly number[]; readonly stored: Buffer }[]): Buffer {
  const packed = brotliCompressSync(Buffer.concat(tables.map(({ stored }) => stored)));
  const header = Buffer.alloc(48);
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(packed.length, 20);
  return Buffer.concat([header, ...tables.map(({ entry }) => Buffer.from(entry)), packed]);
}

test.each(siteCuts)('$file is unpacked: its widths are as many as its glyphs', ({ path }) => {
  const tables = tablesOf(unpackWoff2(readFileSync(path)));
  const of = (tag: string) => tables.get(tag) ?? Buffer.alloc(0);
  expect([...tables.keys()]).toEqual(expect.arrayContaining(['cmap', 'head', 'hhea', 'hmtx', 'maxp']));
  // The number that every font has there (OpenType, "head").
  expect(of('head').readUInt32BE(12)).toBe(0x5f0f3cf5);
  const glyphs = of('maxp').readUInt16BE(4);
  const widths = of('hhea').readUInt16BE(34);
  expect(glyphs).toBeGreaterThan(50);
  expect(of('hmtx')).toHaveLength(4 * widths + 2 * (glyphs - widths));
});

test('a table is found behind outlines that are stored in another form, be its tag a number or written out', () => {
  const long = Buffer.alloc(300, 7);
  const font = unpackWoff2(
    woff2([
      // glyf, changed: its length in the font, and as stored.
      { entry: [10, 100, 5], stored: Buffer.alloc(5, 1) },
      { entry: [0, 3], stored: Buffer.from([4, 5, 6]) },
      // 300 is 2 * 128 + 44.
      { entry: [63, ...Buffer.from('Test'), 0x80 | 2, 44], stored: long },
    ]),
  );
  expect(tablesOf(font)).toEqual(
    new Map([
      ['cmap', Buffer.from([4, 5, 6])],
      ['Test', long],
    ]),
  );
});

test('what is no WOFF 2.0 file is refused, and one whose widths would have to be worked out', () => {
  expect(() => unpackWoff2(Buffer.from('wOFF and more'))).toThrow('no WOFF 2.0 file');
  const changed = woff2([{ entry: [3 | (1 << 6), 100, 2], stored: Buffer.alloc(2) }]);
  expect(() => unpackWoff2(changed)).toThrow('stored in another form');
});
