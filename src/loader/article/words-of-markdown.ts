import type { Nodes } from 'mdast';
import { readMarkdown } from '../../record/parse/markdown.ts';
import { blocksOf } from './html-blocks.ts';

/** Characters of a text to put others in the place of, as offsets, end exclusive. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * An article in Markdown as a briefing takes it: images are left out, HTML stands as its text, and paragraphs that are only
 * indented are paragraphs and no code. All else stays as it is.
 */
export function wordsOfMarkdown(body: string): string {
  // What was indented is Markdown, too.
  return changed(changed(body, indentedParagraphs), wordsFor)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text with what is given for its parts in their places; parts of a part that was changed are not asked for. */
function changed(body: string, wordsOf: (node: Nodes, source: string) => string | undefined): string {
  const changes: Change[] = [];
  // A list of its own, because deep nesting would overflow the stack of a recursive function.
  const waiting: Nodes[] = [...readMarkdown(body).root.children].toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const words = wordsOf(node, body.slice(start, end));
    if (words !== undefined) changes.push({ start, end, words });
    else if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return changes
    .toReversed()
    .reduce((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), body);
}

/** The lines of code that is only indented, without the white space before them. */
function indentedParagraphs(node: Nodes, source: string): string | undefined {
  if (node.type !== 'code' || /^(?:`{3}|~{3})/.test(source)) return undefined;
  return node.value
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** The words of an image or of HTML; `undefined` for a part that stays. */
function wordsFor(node: Nodes): string | undefined {
  if (isImage(node)) return '';
  return node.type === 'html' ? withoutTags(node.value) : undefined;
}

/** An image, or a link that has nothing but one. */
function isImage(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return node.type === 'link' && node.children.length > 0 && node.children.every(isImage);
}

/** A whole element as its paragraphs, one tag as nothing, a line break as white space. */
function withoutTags(html: string): string {
  if (/^<br\b/i.test(html)) return ' ';
  return blocksOf(html).join('\n\n');
}
