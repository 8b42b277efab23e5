/**
 * Folding removes the only differences that two wordings of one quotation may have: runs of white space, curly and
 * straight quotation marks and apostrophes, and one comma or full stop at the very end.
 */

const straight: Readonly<Record<string, string>> = {
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
};

/** A folded text that remembers, for each of its units, where in the unfolded text it came from. */
export interface Folded {
  readonly text: string;
  /** `origin[i]` is the offset in the unfolded text of the folded unit `i`; one more entry marks the end. */
  readonly origin: readonly number[];
}

/** Folds white space and marks, and keeps where each unit came from. The end of the text is left as it is. */
export function foldWithOrigin(text: string): Folded {
  let folded = '';
  const origin: number[] = [];
  let pendingSpace = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (/\s/.test(unit)) {
      if (pendingSpace < 0) pendingSpace = at;
      continue;
    }
    if (pendingSpace >= 0 && folded !== '') {
      folded += ' ';
      origin.push(pendingSpace);
    }
    pendingSpace = -1;
    folded += straight[unit] ?? unit;
    origin.push(at);
  }
  origin.push(pendingSpace >= 0 ? pendingSpace : text.length);
  return { text: folded, origin };
}

/** Folds as {@link foldWithOrigin} does, without keeping where the units came from. */
export function foldWithin(text: string): string {
  const straightened = differing.test(text)
    ? text
        .replace(/\s+/g, ' ')
        .replace(/[\u201c-\u201f]/g, '"')
        .replace(/[\u2018-\u201b]/g, "'")
    : text;
  return straightened.trim();
}

/** Matches what folding changes within a text. Most texts have none of it. */
const differing = /[^\S ]| {2}|[\u2018-\u201f]/;

/** Folds a text for comparing two wordings of a quotation: white space and marks, and one final comma or full stop. */
export function fold(text: string): string {
  const folded = foldWithin(text);
  return folded.endsWith(',') || folded.endsWith('.') ? folded.slice(0, -1).trimEnd() : folded;
}
