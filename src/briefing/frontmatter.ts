import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import type { Source } from './source.ts';

/** Where a value lies in the record: `['quotes', 0, 'speaker']`. */
export type FieldPath = readonly (string | number)[];
/** A stretch of the file in offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The YAML of one file as plain data, with the place of every value and key. */
export interface Frontmatter {
  /** Plain data; `undefined` when the YAML cannot be read. */
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  valueAt(path: FieldPath): Span;
  /** The place of the key at a path; of the value where it has no key. */
  keyAt(path: FieldPath): Span;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML that stands at `[start, end)` of the source. Positions are of the file; nothing throws. */
export function readFrontmatter(source: Source, [start, end]: Span): Frontmatter {
  const diagnostics: Diagnostic[] = [];
  const document = parse(source.text.slice(start, end));
  const fence: Span = [Math.max(0, start - 4), Math.max(0, start - 1)];
  if (document === undefined) {
    diagnostics.push(
      diagnose('frontmatter/syntax', source, fence, {
        message: 'Unexpected depth of nesting in the frontmatter, expected a handful of levels.',
      }),
    );
    return { value: undefined, valueAt: () => fence, keyAt: () => fence, diagnostics };
  }
  for (const problem of document.errors) {
    const [from, to] = problem.pos;
    diagnostics.push(
      diagnose('frontmatter/syntax', source, [start + from, start + Math.max(to, from + 1)], {
        message: `Unexpected YAML, expected well-formed fields: ${firstLine(problem.message)}`,
      }),
    );
  }
  visit(document, (_key, node) => {
    if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor)) return;
    const [from, to] = isNode(node) && node.range ? node.range : [0, 1];
    diagnostics.push(
      diagnose('frontmatter/alias', source, [start + from, start + Math.max(to, from + 1)], {
        message: 'Unexpected YAML anchor or alias, expected the value written out.',
      }),
    );
  });
  const readable = diagnostics.length === 0;
  return {
    value: readable ? (document.toJS() ?? {}) : undefined,
    valueAt: (path) => offset(locate(document, path).value, start) ?? fence,
    keyAt: (path) => {
      const found = locate(document, path);
      return offset(found.key, start) ?? offset(found.value, start) ?? fence;
    },
    diagnostics,
  };
}

function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/:?$/, '.').replace(/\.\.$/, '.');
}

interface Located {
  readonly key?: Span | undefined;
  readonly value?: Span | undefined;
}

function locate(document: Document.Parsed, path: FieldPath): Located {
  let node: unknown = document.contents;
  let found: Located = {};
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      const key = rangeOf(pair.key);
      node = pair.value;
      found = { key, value: rangeOf(node) ?? key };
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      const value = rangeOf(node);
      if (!value) break;
      found = { value };
    } else break;
  }
  return found;
}

function rangeOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [from, to] = node.range;
  return [from, to];
}

function offset(span: Span | undefined, by: number): Span | undefined {
  return span && [span[0] + by, Math.max(span[1], span[0] + 1) + by];
}
