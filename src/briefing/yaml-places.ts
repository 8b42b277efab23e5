/** Places in the text of some YAML that its reader does not tell: where a thing began that went wrong later. In offsets. */
import { type Document, isCollection, isNode, isScalar, type Node, visit } from 'yaml';

/** Where the last text begins before a place. */
export function lastText(document: Document.Parsed, at: number): number | undefined {
  let last: number | undefined;
  eachRange(document, isScalar, ([start]) => {
    if (start < at) last = start;
  });
  return last;
}

/** Where the last list in brackets, or group in braces, begins that is not closed before a place. */
export function lastUnclosed(
  document: Document.Parsed,
  text: string,
  at: number,
  [open, close]: readonly [string, string],
): number | undefined {
  let last: number | undefined;
  eachRange(document, isCollection, ([start, end]) => {
    if (start < at && text[start] === open && (end >= at || text[end - 1] !== close)) last = start;
  });
  return last;
}

/** Where the list in brackets, or group in braces, begins that ends at a place. */
export function bracketThatEnds(document: Document.Parsed, at: number): number | undefined {
  let found: number | undefined;
  eachRange(
    document,
    (node) => isCollection(node) && node.flow === true,
    ([start, end]) => {
      if (end === at) found ??= start;
    },
  );
  return found;
}

function eachRange(
  document: Document.Parsed,
  is: (node: Node) => boolean,
  see: (range: readonly [start: number, end: number]) => void,
): void {
  visit(document, (_key, node) => {
    if (isNode(node) && node.range && is(node)) see([node.range[0], node.range[1]]);
  });
}

/** Where a text's own mark begins, of those that YAML takes for something else and leaves out: before the value. */
export function beginningWithMarks(text: string, valueAt: number): number {
  // Names of marks are short; a look at all that stands before would be made for each value.
  const before = text.slice(Math.max(0, valueAt - 200), valueAt);
  return (
    valueAt - (/(?<![^\s[{,])(?:[&!][^\s,[\]{}]*\s+)*[&!][^\s,[\]{}]*\s*$/.exec(before)?.[0].length ?? 0)
  );
}

/** The last line of dots or hyphens before a place. */
export function lineOfSeparator(text: string, at: number): readonly [number, number] {
  const line = [...text.slice(0, at).matchAll(/^(?:\.{3}|-{3})(?=\s|$)/gm)].at(-1);
  return restOfLine(text, line?.index ?? at);
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
