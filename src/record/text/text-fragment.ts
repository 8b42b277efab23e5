/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/): the part of a link that makes a browser scroll to
 * words and highlight them. A browser takes the first place in the page that fits.
 */
import { type FoldedPage, foldPage, landsOn, type PageStretch, type Terms } from './text-search.ts';

/** The text of a page in reading order. */
export interface PageText {
  /** Texts that stand before the article: its headline, its key points. */
  readonly before: readonly string[];
  /** The article, a text for each of its blocks. A line break in it is a forced one. */
  readonly blocks: readonly string[];
  /** By the index of a block, the offsets at which the page inserts something else: no term may run across them. */
  readonly breaks?: ReadonlyMap<number, readonly number[]>;
}

/** How many UTF-16 units of words are given whole. Longer words are given by how they begin and how they end. */
const longest = 300;
/**
 * How many words are enough by themselves. Fewer could stand in the page's own labels, which are not known here, so
 * they are given with the words around them.
 */
const fewest = 3;

/**
 * The fragment directive for words of a page, without the `:~:`: one `text=` for each stretch, joined by `&`. Empty
 * when some stretch cannot be told from other words of the page; the element's id then has to do.
 */
export function textDirective(page: PageText, stretches: readonly PageStretch[]): string {
  const found = foldedPages.get(page) ?? foldPage(page);
  foldedPages.set(page, found);
  const directives = stretches.map((stretch) => directiveFor(page, found, stretch));
  return directives.every((directive) => directive !== undefined)
    ? directives.map((directive) => `text=${directive}`).join('&')
    : '';
}

/** Kept, because all quotations of an article are looked for in the same page. */
const foldedPages = new WeakMap<PageText, FoldedPage>();

function directiveFor(page: PageText, folded: FoldedPage, stretch: PageStretch): string | undefined {
  const text = page.blocks[stretch.block] ?? '';
  const breaks = page.breaks?.get(stretch.block) ?? [];
  const left = Math.max(0, ...breaks.filter((at) => at <= stretch.start));
  const right = Math.min(text.length, ...breaks.filter((at) => at >= stretch.end));
  const before = wordsUpTo(text, left, stretch.start);
  const after = wordsFrom(text, stretch.end, right);
  for (const { start, end } of termsOf(text.slice(stretch.start, stretch.end))) {
    const few = end === undefined && words(start).length < fewest;
    for (const [prefix, suffix] of surroundings(few, before, after)) {
      const candidate = { prefix, start, end, suffix };
      if (landsOn(folded, candidate, stretch)) return textValue(candidate);
    }
  }
  return undefined;
}

/** The words whole, or, if they are long, a beginning and an end that grow with each try. No term has a line break. */
function* termsOf(text: string): Generator<{ start: string; end: string | undefined }> {
  if (text.length <= longest && !text.includes('\n')) {
    yield { start: text, end: undefined };
    return;
  }
  const [first = '', ...rest] = text.split('\n');
  const lastLine = rest.at(-1) ?? first;
  const opening = words(first);
  const closing = words(lastLine);
  const room = rest.length > 0 ? Math.max(opening.length, closing.length) : Math.floor(opening.length / 2);
  for (let count = Math.min(5, room); count > 0 && count <= room; count += 3) {
    yield {
      start: first.slice(0, opening[Math.min(count, opening.length) - 1]?.end ?? first.length),
      end: lastLine.slice(closing.at(-Math.min(count, closing.length))?.start ?? 0),
    };
  }
}

/** What to write before and after the terms: at first nothing, then more and more words, up to eight on both sides. */
function* surroundings(
  few: boolean,
  before: readonly string[],
  after: readonly string[],
): Generator<[prefix: string, suffix: string]> {
  if (!few || (before.length === 0 && after.length === 0)) yield ['', ''];
  for (const prefix of before) yield [prefix, ''];
  for (const suffix of after) yield ['', suffix];
  const prefix = before.at(-1);
  const suffix = after.at(-1);
  if (prefix !== undefined && suffix !== undefined) yield [prefix, suffix];
}

function wordsUpTo(text: string, from: number, to: number): string[] {
  const space = text.slice(from, to);
  return words(space)
    .slice(-8)
    .map(({ start }) => space.slice(start).trimEnd())
    .reverse();
}

function wordsFrom(text: string, from: number, to: number): string[] {
  const space = text.slice(from, to);
  return words(space)
    .slice(0, 8)
    .map(({ end }) => space.slice(0, end).trimStart());
}

/**
 * Words with the punctuation that touches them. White space divides them: a text of a script without it is one word.
 */
function words(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

function textValue({ prefix, start, end, suffix }: Terms): string {
  const terms = [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ];
  return terms.join(',');
}

/** `&`, `-` and `,` have a meaning in a directive. Of these only the hyphen is not encoded by `encodeURIComponent`. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
