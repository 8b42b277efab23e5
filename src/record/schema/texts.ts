import type { FieldPath } from './field-path.ts';

/** Every text of a record, with its path. */
export function* textsIn(value: unknown, path: FieldPath = []): Generator<readonly [FieldPath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [at, entry] of value.entries()) yield* textsIn(entry, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) yield* textsIn(entry, [...path, key]);
}
