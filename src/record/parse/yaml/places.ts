/**
 * Places in the text of some YAML that the library does not report: where something began that went wrong later. All
 * are offsets.
 */
import { type Document, visit } from 'yaml';

/** Where the last text begins before a place. */
export function lastText(document: Document.Parsed, at: number): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < at) last = range[0];
    },
  });
  return last;
}

/** Where the last list or group begins that has this opening mark and does not end before a place. */
export function lastUnclosed(
  document: Document.Parsed,
  text: string,
  at: number,
  open: string,
): number | undefined {
  let last: number | undefined;
  visit(document, {
    Collection: (_key, { range }) => {
      if (range && range[0] < at && text[range[0]] === open && range[1] >= at) last = range[0];
    },
  });
  return last;
}

/** Where the list in brackets, or the group in braces, begins that ends at a place. */
export function bracketThatEnds(document: Document.Parsed, at: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection: (_key, { flow, range }) => {
      if (flow && range?.[1] === at) found ??= range[0];
    },
  });
  return found;
}

/** Where a value begins, counting the marks before it that YAML takes for something else and leaves out. */
export function beginningWithMarks(text: string, valueAt: number): number {
  // Only the end of what stands before is searched: such marks are short, and this is done for each value.
  const before = text.slice(Math.max(0, valueAt - 200), valueAt);
  return valueAt - before.length + before.search(/(?:(?<=^|[\s[{,])[&!][^\s,[\]{}]*\s*)*$/);
}

/** The last line of dots or hyphens before a place. */
export function lineOfSeparator(text: string, at: number): readonly [number, number] {
  const line = [...text.slice(0, at).matchAll(/^(?:\.{3}|-{3})\s/gm)].at(-1);
  return restOfLine(text, line?.index ?? at);
}

/** The rest of a line from a place on, without white space at its end. */
export function restOfLine(text: string, at: number): readonly [number, number] {
  const [words = ''] = text.slice(at).split('\n', 1);
  return [at, at + Math.max(1, words.trimEnd().length)];
}

/** The line of a place, without its indentation. */
export function wordsOfLine(text: string, at: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return restOfLine(text, start + text.slice(start).search(/[^ \t]|$/));
}
