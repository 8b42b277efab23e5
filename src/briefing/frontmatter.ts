import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import type { Source } from './source.ts';
import type { YamlMistake } from './yaml-context.ts';
import { markAtBeginning } from './yaml-marks.ts';
import { explainYaml } from './yaml-mistakes.ts';
import { beginningWithMarks } from './yaml-places.ts';

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
  const tell = (code: 'frontmatter/syntax' | 'frontmatter/alias', { span, ...finding }: YamlMistake) => {
    diagnostics.push(diagnose(code, source, [start + span[0], start + span[1]], finding));
  };
  const isMisread = (at: number) =>
    diagnostics.some(({ range }) => range.start.offset <= start + at && start + at < range.end.offset);
  // What follows a mistake mostly comes from it.
  for (const error of document.errors.slice(0, 1))
    tell('frontmatter/syntax', explainYaml(error, document, text));
  for (const repeated of repeatedFields(document).slice(0, mostProblems))
    tell('frontmatter/syntax', repeated);
  const warned = document.warnings
    .slice(0, mostProblems)
    .map((problem) => explainYaml(problem, document, text));
  for (const warning of warned.filter(({ span: [at] }) => !isMisread(at)))
    tell('frontmatter/syntax', warning);
  for (const at of tagged(document, text)
    .filter((at) => !isMisread(at))
    .slice(0, mostProblems))
    tell('frontmatter/syntax', markAtBeginning(text, at));
  for (const span of anchored(document, text)
    .filter(([at]) => !isMisread(at))
    .slice(0, mostProblems))
    tell('frontmatter/alias', {
      span,
      message: 'Unexpected YAML anchor or alias, expected the value written out.',
    });
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

/** More than anybody mends in one go: the others are told when these are gone. */
const mostProblems = 100;

/** The library would compare each name with all others, which takes seconds where there are thousands. */
function repeatedFields(document: Document.Parsed): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const span = rangeOf(key);
        if (!isScalar(key) || !span) continue;
        const name = String(key.value);
        if (seen.has(name))
          found.push({
            span,
            message: `Unexpected second "${name}", expected each field once.`,
            hint: 'Remove one of them, or put what both say into one.',
          });
        seen.add(name);
      }
    },
  });
  return found;
}

/** Where texts begin with an exclamation mark: YAML makes a tag of the word, and keeps the value without it. */
function tagged(document: Document.Parsed, text: string): number[] {
  if (!text.includes('!')) return [];
  const found: number[] = [];
  visit(document, (_key, node) => {
    if (isNode(node) && !isAlias(node) && node.range && node.tag !== undefined)
      found.push(beginningWithMarks(text, node.range[0]));
  });
  return found;
}

/** Where values are anchored; where they are only referred to, when none is. */
function anchored(document: Document.Parsed, text: string): Span[] {
  if (!/[&*]/.test(text)) return [];
  const found: Record<'anchored' | 'referred', Span[]> = { anchored: [], referred: [] };
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const [from, to] = node.range;
    if (isAlias(node)) found.referred.push([from, to]);
    else if ('anchor' in node && node.anchor) found.anchored.push([beginningWithMarks(text, from), to]);
  });
  return found.anchored.length > 0 ? found.anchored : found.referred;
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
}

interface Located {
  readonly key?: Span | undefined;
  readonly value?: Span | undefined;
}

const fields = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The fields of a group by their names, made once: thousands may be asked for. */
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
