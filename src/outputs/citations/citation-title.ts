/**
 * A title as a citation has it: with the marks and the final stop of a style. The citation processor does not see
 * titles, because it takes an apostrophe for a mark and sets a stop behind a stop. A quotation would then have other
 * words than were said.
 */

/** In the title's own marks, with a final stop. */
export function plainTitle(title: string): string {
  return ended(title);
}

/**
 * In quotation marks, the stop inside; marks within change from double to single and back, as American styles ask for.
 */
export function quotedTitle(title: string): string {
  return `\u201c${alternated(ended(title))}\u201d`;
}

/** A title that ends in one of these gets no final stop. */
const final = /[.?!\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u2013\u2014:;]$/;

/** American styles set a stop inside the marks that close here, but outside of brackets. */
function ended(title: string): string {
  const pairs = markPairs(title);
  const closing = new Set(pairs.flatMap(({ open, close }) => (open < close ? [close] : [])));
  let end = title.length;
  while (closing.has(end - 1) || title.charAt(end - 1) === '"') end -= 1;
  const words = title.slice(0, end);
  const marks = title.slice(end);
  // A comma at the end is the article's, for the "she said" that follows there.
  if (/[,\u060c\u3001]$/.test(words)) return `${words.slice(0, -1)}.${marks}`;
  return final.test(words.replace(/[)\]\u00bb\u203a\u300d\u300f\u201d\u2019\s]+$/, ''))
    ? title
    : `${words}.${marks}`;
}

/** Double marks as single ones and single ones as double. Nothing changes where a mark may be an apostrophe. */
function alternated(title: string): string {
  const characters = title.split('');
  for (const { open, close, double } of markPairs(title)) {
    characters[open] = double ? '\u2018' : '\u201c';
    characters[close] = double ? '\u2019' : '\u201d';
  }
  return characters.join('');
}

interface MarkPair {
  /** Offsets in UTF-16 units. */
  readonly open: number;
  readonly close: number;
  readonly double: boolean;
}

/** English marks that open and close; a single mark that could close in two places belongs to no pair. */
function markPairs(text: string): MarkPair[] {
  const doubles: MarkPair[] = [];
  const waiting: { readonly mark: string; readonly at: number }[] = [];
  for (const { index, 0: mark } of text.matchAll(/[\u201c-\u201e]/g)) {
    // The mark that opens in English closes in German, and the one that closes in English closes in Polish. There a
    // low mark opens.
    const isLow = waiting.at(-1)?.mark === '\u201e';
    if (mark === '\u201e' || (mark === '\u201c' && !isLow)) waiting.push({ mark, at: index });
    else {
      const opening = waiting.pop();
      if (opening?.mark === '\u201c') doubles.push({ open: opening.at, close: index, double: true });
    }
  }
  return [...doubles, ...singlePairs(text, doubles)];
}

function singlePairs(text: string, doubles: readonly MarkPair[]): MarkPair[] {
  const openings = [...text.matchAll(/(?<![\p{L}\p{N}])\u2018/gu)].map(({ index }) => index);
  return openings.flatMap((open, i) => {
    const around = doubles.findLast((pair) => pair.open < open && open < pair.close);
    const end = Math.min(openings[i + 1] ?? text.length, around?.close ?? text.length);
    const places = [...text.slice(open + 1, end).matchAll(/(?<=\S)\u2019(?![\p{L}\p{N}])/gu)];
    const [place] = places;
    return place && places.length === 1 ? [{ open, close: open + 1 + place.index, double: false }] : [];
  });
}
