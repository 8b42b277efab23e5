import type { Nodes, PhrasingContent } from 'mdast';
import { readMarkdown } from '../../record/parse/markdown.ts';
import { blocksOf } from './html-blocks.ts';
import { type Change, inlineChanges } from './inline-html.ts';

/**
 * An article in Markdown as a briefing takes it: images are left out, HTML stands as its text, and paragraphs that are only
 * indented are paragraphs and no code. All else stays as it is.
 */
export function wordsOfMarkdown(body: string): string {
  // What was indented is Markdown, too.
  const plain = withoutInlineHtml(changed(body, indentedParagraphs));
  return changed(plain, wordsFor)
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
  return withChanges(body, changes);
}

/** A text whose paragraphs have no tags. */
function withoutInlineHtml(body: string): string {
  const changes: Change[] = [];
  const waiting: Nodes[] = [...readMarkdown(body).root.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isPhrasing(node)) changes.push(...inlineChanges(node.children, body));
    if ('children' in node) waiting.push(...node.children);
  }
  return withChanges(body, changes);
}

/** A part whose children are words and tags. */
function isPhrasing(node: Nodes): node is Extract<Nodes, { children: PhrasingContent[] }> {
  return /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/.test(node.type);
}

/** A text with some changes, which may stand within each other: the outer one counts. */
function withChanges(body: string, changes: readonly Change[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, words } of changes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    text += body.slice(from, start) + words;
    from = end;
  }
  return text + body.slice(from);
}

/** The lines of code that is only indented, without the white space before them. */
function indentedParagraphs(node: Nodes, source: string): string | undefined {
  if (node.type !== 'code' || /^(?:`{3}|~{3})/.test(source)) return undefined;
  return node.value
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** The words of an image or of a block of HTML; `undefined` for a part that stays. */
function wordsFor(node: Nodes): string | undefined {
  if (isImage(node)) return '';
  return node.type === 'html' ? blocksOf(node.value).join('\n\n') : undefined;
}

/** An image, or a link that has nothing but one. */
function isImage(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return node.type === 'link' && node.children.length > 0 && node.children.every(isImage);
}
