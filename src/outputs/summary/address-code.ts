import { encode } from 'uqr';
import { memoize } from '../../record/text/memoize.ts';

/** A QR code as the path of an SVG. */
export interface AddressCode {
  readonly path: string;
  /** Modules on a side, each one unit of the path. */
  readonly size: number;
}

/**
 * The code of an absolute URL, without the quiet zone, which is the paper around it. It is kept, because all papers
 * of a briefing have the same one.
 */
export const addressCode = memoize((address: string): AddressCode => {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  // One path of horizontal bars: no seams between modules, whatever the resolution.
  const bars = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
    });
  });
  return { path: bars.join(''), size };
});
