import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Span } from './frontmatter.ts';

/** A file of Markdown in its two halves, in offsets and lines of the whole file. */
export interface MarkdownFile {
  /** What stands between the two lines "---"; absent if one of the lines is missing. */
  readonly head?: Span;
  /** The prose behind it. */
  readonly root: Root;
}

const processor = remark().use(remarkGfm, { singleTilde: false }).freeze();

const opening = /^\ufeff?---[ \t]*\r?\n/;
const closing = /(?<=\n)---[ \t]*(?=\r?\n|$)/g;

/**
 * Reads a file of Markdown with GitHub's extensions. The frontmatter is YAML and is cut off first: the parser of
 * Markdown would read it letter by letter, and take as much time for it as for the prose.
 */
export function readMarkdown(text: string): MarkdownFile {
  const first = opening.exec(text);
  closing.lastIndex = first?.[0].length ?? 0;
  const second = first && closing.exec(text);
  if (!second) return { root: processor.parse(text) };
  // The prose begins with the line break after "---": a byte-order mark at the very beginning of a text would be
  // dropped in silence.
  const end = second.index + second[0].length;
  const root = processor.parse(text.slice(end));
  move(root, end, text.slice(0, end).split('\n').length - 1);
  return { head: [first[0].length, second.index], root };
}

/** Gives each node the position that it has in the whole file. */
function move(root: Root, offset: number, lines: number): void {
  // A loop with a stack of its own, because very deep nesting would overflow the stack of a recursive function.
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
    if ('children' in node) waiting.push(...node.children);
  }
}
