/** Places in the text of some YAML that its reader does not tell: where a thing began that went wrong later. In offsets. */
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

/** Where the last list, or group, begins with its opening mark that goes on to a place or behind it. */
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

/** Where the list in brackets, or group in braces, begins that ends at a place. */
export function bracketThatEnds(document: Document.Parsed, at: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection: (_key, { flow, range }) => {
      if (flow && range?.[1] === at) found ??= range[0];
    },
  });
  return found;
}

/** Where a value begins with the marks before it that YAML takes for something else and leaves out. */
export function beginningWithMarks(text: string, valueAt: number): number {
  // Names of marks are short; a look at all that stands before would be made for each value.
  const before = text.slice(Math.max(0, valueAt - 200), valueAt);
  return valueAt - before.length + before.search(/(?:(?<=^|[\s[{,])[&!][^\s,[\]{}]*\s*)*$/);
}

/** The last line of dots or hyphens before a place. */
export function lineOfSeparator(text: string, at: number): readonly [number, number] {
  const line = [...text.slice(0, at).matchAll(/^(?:\.{3}|-{3})\s/gm)].at(-1);
  return restOfLine(text, line?.index ?? at);
}

/** From a place to the last words of its line. */
export function restOfLine(text: string, at: number): readonly [number, number] {
  const [words = ''] = text.slice(at).split('\n', 1);
  return [at, at + Math.max(1, words.trimEnd().length)];
}

/** The line of a place, without its indentation. */
export function wordsOfLine(text: string, at: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return restOfLine(text, start + text.slice(start).search(/[^ \t]|$/));
}
