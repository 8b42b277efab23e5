import type { PrintedPage } from './pdf.ts';

/** What the page in the browser says it shows. */
export interface ShownSummary {
  readonly text: string;
  /** Whether a line says that something was left out. */
  readonly shortened: boolean;
}

const margin = (12 * 72) / 25.4;
/** Rounding of the page size, and side bearings of letters. */
const tolerance = 1;
const smallestType = 8.5;
const leastFill = 0.7;

/**
 * How far the content reaches, as a share of the height between the margins: all but the highest band without a line in it.
 * The foot stands at the bottom of the paper whatever is above it, so that its own place says nothing.
 */
export function fillOf({ height, texts }: PrintedPage): number {
  const baselines = texts.map(({ baseline }) => baseline).sort((a, b) => a - b);
  const edges = [margin, ...baselines, height - margin];
  const highestBand = Math.max(...edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0)));
  return 1 - highestBand / (height - 2 * margin);
}

/** Everything in which a printed summary breaks the guarantee, in words; empty for a good one. */
export function faultsOf(printed: PrintedPage, shown: ShownSummary): string[] {
  const faults: string[] = [];
  if (printed.pages !== 1) faults.push(`${printed.pages} pages`);
  const smallest = Math.min(...printed.texts.map(({ size }) => size));
  if (smallest < smallestType - 0.01) faults.push(`type of ${smallest.toFixed(2)} pt`);
  const outside = printed.texts.find(
    ({ left, right, baseline, size }) =>
      left < margin - tolerance ||
      right > printed.width - margin + tolerance ||
      baseline - size * 0.7 < margin - tolerance ||
      baseline + size * 0.25 > printed.height - margin + tolerance,
  );
  if (outside) faults.push(`outside the margins: ${outside.text} (${outside.left}–${outside.right})`);
  const unshown = printed.texts.find(({ text }) => text.includes('\0'));
  if (unshown) faults.push(`letters without a shape: ${unshown.text}`);
  const missing = missingWords(printed, shown.text);
  if (missing.length > 0) faults.push(`${missing.length} words missing: ${missing.slice(0, 5).join(' | ')}`);
  const fill = fillOf(printed);
  if (shown.shortened && fill < leastFill)
    faults.push(`shortened, and only ${Math.round(fill * 100)} % of the page used`);
  return faults;
}

/**
 * Words that the page shows and the print does not have. In a line that runs both ways the file has the pieces in the order they
 * are seen, and a word that is broken there is in two places: such pages are compared by how often they have each letter.
 */
function missingWords({ texts }: PrintedPage, shown: string): string[] {
  const printed = fold(texts.map(({ text }) => text).join(''));
  const missing = shown
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => !printed.includes(word));
  if (!/[\p{sc=Arab}\p{sc=Hebr}]/u.test(shown)) return missing;
  const has = tally(printed);
  const scarce = new Set(
    Array.from(tally(fold(shown))).flatMap(([letter, count]) =>
      (has.get(letter) ?? 0) < count ? letter : [],
    ),
  );
  return missing.filter((word) => Array.from(word).some((letter) => scarce.has(letter)));
}

function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .toLowerCase();
}
