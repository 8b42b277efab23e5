/** Words of the page that somebody has selected. */
export interface Excerpt {
  /** In one line, from the beginning of a word to the end of one. */
  readonly text: string;
  /** What stands before and after them in the same paragraph, at most three words each. */
  readonly before: string;
  readonly after: string;
}

const blocks = 'p, li, h1, h2, h3, blockquote, td, dd';

/** What is selected of the page's content, if anything is. */
export function selectedWords(): Excerpt | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || range.collapsed || !elementOf(range.commonAncestorContainer)?.closest('main'))
    return undefined;
  const first = elementOf(range.startContainer)?.closest(blocks);
  const last = elementOf(range.endContainer)?.closest(blocks);
  if (!first || !last) return undefined;
  const lead = document.createRange();
  lead.setStart(first, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  const rest = document.createRange();
  rest.setStart(range.endContainer, range.endOffset);
  rest.setEnd(last, last.childNodes.length);
  const selected = oneLine(range);
  const [from, to] = [oneLine(lead), oneLine(rest)];
  // A word of which half is selected is taken whole, because a link can point only at whole words.
  const start = wordAt(from + selected, from.length)?.index ?? from.length;
  const end = endOf(wordAt(selected + to, selected.length - 1)) ?? selected.length;
  const text = `${from.slice(start)}${selected}${to.slice(0, Math.max(0, end - selected.length))}`.trim();
  if (!text) return undefined;
  const after = to.slice(Math.max(0, end - selected.length));
  return { text, before: lastWords(from.slice(0, start), 3), after: firstWords(after, 3) };
}

/** The end of an address that leads to these words and highlights them. */
export function excerptFragment(excerpt: Excerpt | undefined): string {
  if (!excerpt) return '';
  const { text, before, after } = excerpt;
  const terms = text.length > 300 ? [firstWords(text, 5), lastWords(text, 5)] : [text];
  const written = [before && `${encoded(before)}-`, ...terms.map(encoded), after && `-${encoded(after)}`];
  return `#:~:text=${written.filter(Boolean).join(',')}`;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function oneLine(range: Range): string {
  return range.toString().replace(/\s+/g, ' ');
}

/** Divides a text into words as browsers do when they look for them, also in scripts without spaces. */
const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });

function wordAt(text: string, index: number): Intl.SegmentData | undefined {
  const found = segmenter.segment(text).containing(index);
  return found?.isWordLike ? found : undefined;
}

function endOf(word: Intl.SegmentData | undefined): number | undefined {
  return word && word.index + word.segment.length;
}

/** The first words of a text, with everything that stands between them. */
function firstWords(text: string, count: number): string {
  return text.slice(0, endOf(wordsOf(text).slice(0, count).at(-1)) ?? 0).trim();
}

function lastWords(text: string, count: number): string {
  const first = wordsOf(text).at(-count) ?? wordsOf(text)[0];
  return first ? text.slice(first.index).trim() : '';
}

function wordsOf(text: string): Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
