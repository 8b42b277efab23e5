/** Places in the text of some YAML that its reader does not tell: where a thing began that went wrong later. In offsets. */
import { type Document, isCollection, isNode, isScalar, type Node, visit } from 'yaml';

/** Where the last text begins before a place. */
export function lastText(document: Document.Parsed, at: number): number | undefined {
  return [...startsOf(document, isScalar)].findLast((start) => start < at);
}

/** Where the last list in brackets, or group in braces, begins that is not closed before a place. */
export function lastUnclosed(
  document: Document.Parsed,
  text: string,
  at: number,
  [open, close]: readonly [string, string],
): number | undefined {
  const starts = startsOf(document, isCollection);
  let closed = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (text[i] === close) closed += 1;
    else if (text[i] === open && closed > 0) closed -= 1;
    else if (text[i] === open && starts.has(i)) return i;
  }
  return undefined;
}

/** Where the nodes of a kind begin, in order. */
function startsOf(document: Document.Parsed, is: (node: Node) => boolean): ReadonlySet<number> {
  const starts = new Set<number>();
  visit(document, (_key, node) => {
    if (isNode(node) && node.range && is(node)) starts.add(node.range[0]);
  });
  return starts;
}

/** From a place to the last words of its line. */
export function restOfLine(text: string, at: number): readonly [number, number] {
  const [words = ''] = /^.*/.exec(text.slice(at)) ?? [];
  return [at, at + Math.max(1, words.trimEnd().length)];
}

/** The line of a place, without its indentation. */
export function wordsOfLine(text: string, at: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return restOfLine(text, start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0));
}
