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
  const [before = '', start = ''] = parted(oneLine(lead), /^(.*?)([\p{L}\p{N}\p{M}'’-]*)$/u);
  const [end = '', after = ''] = parted(oneLine(rest), /^([\p{L}\p{N}\p{M}'’-]*)(.*)$/u);
  // Half a word is taken whole: only whole words can be pointed at. A script without spaces has none to take.
  const text = `${isUnspaced(start) ? '' : start}${oneLine(range)}${isUnspaced(end) ? '' : end}`.trim();
  if (!text) return undefined;
  return { text, before: words(before).slice(-3).join(' '), after: words(after).slice(0, 3).join(' ') };
}

/** The end of an address that leads to these words and highlights them. */
export function excerptFragment(excerpt: Excerpt | undefined): string {
  if (!excerpt) return '';
  const { text, before, after } = excerpt;
  const all = words(text);
  const isLong = text.length > 300;
  const terms = isLong ? [all.slice(0, 5).join(' '), all.slice(-5).join(' ')] : [text];
  const written = [before && `${encoded(before)}-`, ...terms.map(encoded), after && `-${encoded(after)}`];
  return `#:~:text=${written.filter(Boolean).join(',')}`;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function oneLine(range: Range): string {
  return range.toString().replace(/\s+/g, ' ');
}

function parted(text: string, pattern: RegExp): string[] {
  return pattern.exec(text)?.slice(1) ?? [];
}

function isUnspaced(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(text);
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
