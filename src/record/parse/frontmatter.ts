import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldPath } from '../schema/field-path.ts';
import type { Source } from '../text/source.ts';
import { checkYaml } from './yaml/check.ts';

/** A stretch of the file in offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The YAML of one file as plain data, with the place of every value and key. */
export interface Frontmatter {
  /** Plain data; `undefined` when the YAML cannot be read. */
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  valueAt(path: FieldPath): Span;
  /** The place of the key at a path, or of the value if it has no key. */
  keyAt(path: FieldPath): Span;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML that stands at `[start, end)` of the source. Positions are of the file; nothing throws. */
export function readFrontmatter(source: Source, [start, end]: Span): Frontmatter {
  const text = source.text.slice(start, end);
  const document = parse(text);
  const fence: Span = [Math.max(0, start - 4), Math.max(0, start - 1)];
  const diagnostics = checkYaml(document, text).map(({ code, span, ...finding }) =>
    diagnose(code, source, [start + span[0], start + span[1]], finding),
  );
  // For the parser, a list or group ends where the next field begins. The white space before that field is cut off.
  const place = (span: Span | undefined): Span | undefined => {
    if (!span) return undefined;
    const [from, to] = [span[0] + start, span[1] + start];
    return [from, Math.max(from + 1, from + source.text.slice(from, to).trimEnd().length)];
  };
  const readable = diagnostics.length === 0;
  // The YAML is parsed a second time when a place is asked for. Only findings ask, and the kept trees of ten thousand
  // files would fill the memory.
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

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
}

interface Located {
  readonly key?: Span | undefined;
  readonly value?: Span | undefined;
}

const fields = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The fields of a group by their names. They are kept, because the places of thousands may be asked for. */
function fieldsOf(group: YAMLMap): ReadonlyMap<string, Pair> {
  const known = fields.get(group);
  if (known) return known;
  const made = new Map(
    group.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : [])),
  );
  fields.set(group, made);
  return made;
}

function locate(document: Document.Parsed, path: FieldPath): Located {
  let node: unknown = document.contents;
  let found: Located = {};
  for (const step of path) {
    if (isMap(node)) {
      const pair = fieldsOf(node).get(String(step));
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
