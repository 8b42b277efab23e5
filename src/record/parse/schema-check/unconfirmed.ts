import type { FieldPath } from '../../schema/field-path.ts';

/** A value of the frontmatter that nobody has confirmed: it ends in a question mark. */
export interface UnconfirmedValue {
  readonly path: FieldPath;
  /** The value without its mark. */
  readonly value: string;
}

/**
 * The fields whose values may be unconfirmed: ids, days and names of choices; `*` is any entry of a list. Free texts
 * are not among them, because they may end in a question mark of their own.
 */
const confirmable = [
  ['published'],
  ['updated'],
  ['lang'],
  ['dateline', 'on'],
  ['mediators', '*'],
  ...['id', 'kind', 'represents'].map((name) => ['actors', '*', name]),
  ...['id', 'on', 'undated', 'form', 'lang', 'represents', 'within', 'featured'].map((name) => [
    'quotes',
    '*',
    name,
  ]),
  ['quotes', '*', 'speaker'],
  ['quotes', '*', 'speaker', '*'],
  ['quotes', '*', 'to', '*'],
  ...['id', 'on', 'from', 'to', 'planned'].map((name) => ['dates', '*', name]),
  ['dates', '*', 'who', '*'],
];

/** Takes the question marks away from values that nobody has confirmed, and says where they stood. */
export function takeUnconfirmed(frontmatter: unknown): {
  readonly value: unknown;
  readonly unconfirmed: readonly UnconfirmedValue[];
} {
  const unconfirmed: UnconfirmedValue[] = [];
  const walk = (value: unknown, path: FieldPath): unknown => {
    if (typeof value === 'string') {
      if (!value.endsWith('?') || !/^[\w~.:+-]+\?$/.test(value) || !isConfirmable(path)) return value;
      const without = value.slice(0, -1);
      unconfirmed.push({ path, value: without });
      return without === 'true' ? true : without === 'false' ? false : without;
    }
    if (Array.isArray(value)) return value.map((entry, at) => walk(entry, [...path, at]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, walk(entry, [...path, key])]),
    );
  };
  const value = walk(frontmatter, []);
  return { value: unconfirmed.length > 0 ? value : frontmatter, unconfirmed };
}

function isConfirmable(path: FieldPath): boolean {
  return confirmable.some(
    (field) =>
      field.length === path.length &&
      field.every((name, at) => (name === '*' ? typeof path[at] === 'number' : name === path[at])),
  );
}
