import type { Nodes } from 'mdast';
import type { FieldPath, Span } from '../frontmatter.ts';
import type { ParsedFile } from '../parse.ts';
import { type Unseen, unseenIn } from './unseen.ts';

/** Unseen characters of a text, and the place in the file that stands for them. */
interface Written {
  readonly text: string;
  readonly run: Unseen;
  readonly span: Span;
}

type File = Pick<ParsedFile<unknown>, 'source' | 'fields' | 'body'>;

/**
 * Unseen characters that are not in the file but written out: `"\u202e"` in YAML, `&#x202e;` in Markdown. What a file shows
 * to whoever edits it is not what readers would get.
 */
export function unseenWritten({ source, fields, body }: File): Written[] {
  const texts: [text: string, spanOf: (run: Unseen) => Span][] = [
    ...stringsOf(fields.value, []).map(([path, text]): [string, () => Span] => [
      text,
      () => fields.valueAt(path),
    ]),
    ...body.passages.map(({ text, origin }): [string, (run: Unseen) => Span] => [
      text,
      ({ start, end }) => [origin[start] ?? 0, Math.max((origin[start] ?? 0) + 1, origin[end] ?? 0)],
    ]),
    ...body.blocks.flatMap(titlesIn).map(([text, span]): [string, () => Span] => [text, () => span]),
  ];
  return texts
    .flatMap(([text, spanOf]) => unseenIn(text).map((run) => ({ text, run, span: spanOf(run) })))
    .filter(({ span }) => unseenIn(source.text.slice(...span)).length === 0);
}

function stringsOf(value: unknown, path: FieldPath): [FieldPath, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((entry, at) => stringsOf(entry, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => stringsOf(entry, [...path, key]));
}

/** The titles of links, which are not part of any passage. */
function titlesIn(node: Nodes): [string, Span][] {
  const { start, end } = node.position ?? {};
  const own: [string, Span][] =
    'title' in node && node.title ? [[node.title, [start?.offset ?? 0, end?.offset ?? 0]]] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(titlesIn)] : own;
}
