/** Where a value lies in the record: `['quotes', 0, 'speaker']`. */
export type FieldPath = readonly (string | number)[];

/** The plain value at a path, own properties only. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}
