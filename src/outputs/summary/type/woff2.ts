import { brotliDecompressSync } from 'node:zlib';
import { type FontTable, fontOf } from './woff.ts';

/** The tags that WOFF 2.0 writes as a number, in its order, as far as fonts of outlines have them. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.match(
    /.{4}(?: |$)/g,
  ) ?? [];

/**
 * Unpacks what a shaper reads to measure text from a WOFF 2.0 file (https://www.w3.org/TR/WOFF2/): all tables but those that
 * the format stores in another form, which are the outlines.
 *
 * @throws {Error} when the bytes are no WOFF 2.0 file, or its widths are stored in another form
 */
export function unpackWoff2(file: Buffer): Uint8Array<ArrayBuffer> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF 2.0 file.');
  const count = file.readUInt16BE(12);
  let at = 48;
  const readLength = (): number => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const stored = Array.from({ length: count }, () => {
    const flags = file.readUInt8(at++);
    const known = flags & 63;
    const tag = known === 63 ? file.toString('latin1', at, at + 4) : (knownTags[known] ?? '').slice(0, 4);
    if (known === 63) at += 4;
    const version = flags >> 6;
    const isOutline = tag === 'glyf' || tag === 'loca';
    const isTransformed = isOutline ? version !== 3 : version !== 0;
    const length = readLength();
    return { tag, isTransformed, length: isTransformed ? readLength() : length };
  });
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  let offset = 0;
  const tables: FontTable[] = [];
  for (const { tag, isTransformed, length } of stored) {
    if (tag === 'hmtx' && isTransformed)
      throw new Error('The widths of this font are stored in another form.');
    if (!isTransformed) tables.push({ tag, sum: 0, data: data.subarray(offset, offset + length) });
    offset += length;
  }
  return fontOf(file.readUInt32BE(4), tables);
}
