/**
 * Finds words in a page as a browser does that follows a text fragment: case, accents and the shape of quotation
 * marks do not matter, words begin and end at word boundaries, and the first place that fits counts.
 */

/** Words in one block, as offsets in its text, end exclusive. */
export interface PageStretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The terms of a text directive; empty where there is none. Without an `end` the words are `start` alone. */
export interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string | undefined;
  readonly suffix: string;
}

/** A page made ready to be searched. */
export interface FoldedPage {
  readonly before: readonly string[];
  readonly blocks: readonly FoldedBlock[];
}

interface FoldedBlock {
  readonly text: string;
  /** The folded offset of each offset of the block's text. */
  readonly at: readonly number[];
}

/** Makes a page's texts, those before the article and its blocks, ready to be searched. */
export function foldPage({ before, blocks }: Record<'before' | 'blocks', readonly string[]>): FoldedPage {
  return { before: before.map((text) => foldBlock(text).text), blocks: blocks.map(foldBlock) };
}

/** The text as a browser compares it: without case and accents, marks straight, one space for any white space. */
function foldBlock(text: string): FoldedBlock {
  let folded = '';
  const at: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    // A shortcut for plain letters, digits and marks, which are most of the characters of most texts.
    if (code < 128 && code > 32) {
      at.push(folded.length);
      folded += character.toLowerCase();
      continue;
    }
    for (let unit = 0; unit < character.length; unit++) at.push(folded.length);
    if (/\s/.test(character)) folded += folded.endsWith(' ') ? '' : ' ';
    else folded += foldCharacter(character);
  }
  at.push(folded.length);
  return { text: folded, at };
}

function foldCharacter(character: string): string {
  if (/[\u2018-\u201b\u05f3]/.test(character)) return "'";
  if (/[\u201c-\u201f\u05f4]/.test(character)) return '"';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a browser that follows the terms lands on the stretch: it is the first place of the page that fits. */
export function landsOn({ before, blocks }: FoldedPage, terms: Terms, stretch: PageStretch): boolean {
  const term = (text: string) => foldBlock(text).text.trim();
  const start = term(terms.start);
  const end = terms.end === undefined ? undefined : term(terms.end);
  const prefix = terms.prefix && term(terms.prefix);
  const suffix = terms.suffix && term(terms.suffix);
  const fits = (text: string, at: number): number | undefined => {
    if (!isTermBoundary(text, at) || (prefix && !text.slice(0, at).trimEnd().endsWith(prefix)))
      return undefined;
    const startsAt = at + start.length;
    if (!isTermBoundary(text, startsAt)) return undefined;
    const found = end === undefined ? startsAt : occurrence(text, end, startsAt);
    if (found === undefined) return undefined;
    const stop = end === undefined ? found : found + end.length;
    return suffix && !text.slice(stop).trimStart().startsWith(suffix) ? undefined : stop;
  };
  const first = (text: string): [number, number] | undefined => {
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      const stop = fits(text, at);
      if (stop !== undefined) return [at, stop];
    }
    return undefined;
  };
  if (before.some((text) => first(text))) return false;
  for (const [index, { text, at }] of blocks.entries()) {
    const place = first(text);
    if (!place) continue;
    return (
      index === stretch.block &&
      text.slice(at[stretch.start], at[stretch.end]).trim() === text.slice(...place).trim() &&
      Math.abs(place[0] - (at[stretch.start] ?? -1)) <= 1
    );
  }
  return false;
}

function occurrence(text: string, term: string, from: number): number | undefined {
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    if (isTermBoundary(text, at) && isTermBoundary(text, at + term.length)) return at;
  }
  return undefined;
}

/**
 * Whether a term may begin or end at an offset: not between two letters or figures. In scripts without spaces browsers
 * divide by dictionaries, which are not known here, so there it may only at punctuation and white space.
 */
function isTermBoundary(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
