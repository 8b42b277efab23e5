import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import type { Source } from './source.ts';
import { explainYaml } from './yaml-mistakes.ts';

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
  const text = source.text.slice(start, end);
  const document = parse(text);
  const fence: Span = [Math.max(0, start - 4), Math.max(0, start - 1)];
  // Of a word that begins with an exclamation mark YAML makes a tag, warns, and keeps the value without it.
  for (const problem of [...tellingErrors(document), ...document.warnings]) {
    const { span, ...finding } = explainYaml(problem, document, text);
    diagnostics.push(diagnose('frontmatter/syntax', source, [start + span[0], start + span[1]], finding));
  }
  const misread = diagnostics.map(
    ({ range }) => [range.start.offset - start, range.end.offset - start] as const,
  );
  for (const [from, to] of anchors(document, text)) {
    // It was taken for one by mistake.
    if (misread.some(([begin, end]) => begin <= from && from < end)) continue;
    diagnostics.push(
      diagnose('frontmatter/alias', source, [start + from, start + Math.max(to, from + 1)], {
        message: 'Unexpected YAML anchor or alias, expected the value written out.',
      }),
    );
  }
  // The end of a list or group is said to be where the next field begins; what stands between is not part of it.
  const place = (span: Span | undefined): Span | undefined => {
    if (!span) return undefined;
    const [from, to] = [span[0] + start, span[1] + start];
    return [from, Math.max(from + 1, from + source.text.slice(from, to).trimEnd().length)];
  };
  const readable = diagnostics.length === 0;
  // Places are asked for where something is wrong, and a tree of ten thousand files would fill the memory.
  let kept: Document.Parsed | undefined;
  const nodes = (): Document.Parsed => {
    kept ??= parse(text);
    return kept;
  };
  return {
    value: readable ? (document.toJS() ?? {}) : undefined,
    valueAt: (path) => place(locate(nodes(), path).value) ?? fence,
    keyAt: (path) => {
      const found = locate(nodes(), path);
      return place(found.key) ?? place(found.value) ?? fence;
    },
    diagnostics,
  };
}

/** The errors that are mistakes of their own: after the first of the others, the rest mostly follow from it. */
function tellingErrors({ errors }: Document.Parsed): Document.Parsed['errors'] {
  const [first] = errors;
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

/** Where values are anchored; where they are only referred to, when none is. */
function anchors(document: Document.Parsed, text: string): Span[] {
  if (!/[&*]/.test(text)) return [];
  const found: Record<'anchored' | 'referred', Span[]> = { anchored: [], referred: [] };
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const [from, to] = node.range;
    if (isAlias(node)) found.referred.push([from, to]);
    else if ('anchor' in node && node.anchor) found.anchored.push([from, to]);
  });
  return found.anchored.length > 0 ? found.anchored : found.referred;
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: true, stringKeys: true });
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
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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
