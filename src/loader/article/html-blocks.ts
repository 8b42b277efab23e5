import { parseHTML } from 'linkedom';
import { asMarkdown } from './as-markdown.ts';

/** What is no part of the running text. */
const left = new Set([
  'FIGURE',
  'FIGCAPTION',
  'IMG',
  'SCRIPT',
  'STYLE',
  'TABLE',
  'FORM',
  'BUTTON',
  'ASIDE',
  'NAV',
  'SVG',
  'IFRAME',
  'NOSCRIPT',
  // Words that the page takes back.
  'DEL',
  'S',
  'STRIKE',
]);
const blockNames = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'PRE',
  'DL',
  'DT',
  'DD',
  'HR',
  'ADDRESS',
]);

/** The paragraphs of an article's HTML as Markdown: headings, block quotes and lists as such, all else as its text. */
export function blocksOf(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return childBlocks(document.body, '');
}

function childBlocks(element: Element, prefix: string): string[] {
  const blocks: string[] = [];
  let inline = '';
  const flush = () => {
    for (const line of inline.split('\n\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text !== '') blocks.push(prefix + asMarkdown(text));
    }
    inline = '';
  };
  for (const child of element.childNodes) {
    const name = child.nodeName.toUpperCase();
    if (left.has(name)) continue;
    if (!blockNames.has(name)) {
      inline += name === 'BR' && /\n\s*$/.test(inline) ? '\n\n' : inlineText(child);
      continue;
    }
    flush();
    if (!isElement(child)) continue;
    // The paragraphs of one block quote are one quotation.
    if (name === 'BLOCKQUOTE') blocks.push(...quoted(childBlocks(child, '')));
    else blocks.push(...childBlocks(child, prefixOf(name, prefix)));
  }
  flush();
  return blocks;
}

function prefixOf(name: string, prefix: string): string {
  if (/^H[1-6]$/.test(name)) return '### ';
  return name === 'LI' ? '- ' : prefix;
}

function quoted(blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  return [blocks.map((block) => block.replace(/^/gm, '> ')).join('\n>\n')];
}

/** The text of an inline element; a line break is white space, two are the end of a paragraph. */
function inlineText(node: Node): string {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (left.has(name) || node.nodeType === 8) return '';
  if (name === 'BR') return '\n';
  const text = [...node.childNodes]
    .map(inlineText)
    .join('')
    .replace(/\n[^\S\n]*\n/g, '\n\n');
  if (name !== 'Q') return text;
  // A browser puts the marks around the element, unless they are typed there.
  const before = node.previousSibling?.textContent ?? '';
  const after = node.nextSibling?.textContent ?? '';
  if (/["\u201c\u201e\u00ab\u2018']$/.test(before) && /^["\u201d\u201c\u00bb\u2019']/.test(after))
    return text;
  return node.parentElement?.closest('q') ? `\u2018${text}\u2019` : `\u201c${text}\u201d`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
