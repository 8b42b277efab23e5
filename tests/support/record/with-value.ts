/** The names and places that lead to a value in a record. */
export type Path = readonly (string | number)[];

/** A copy of `fields` with another value at a path; the steps before the last lead to what is there. */
export function withValue<Fields>(fields: Fields, path: Path, value: unknown): Fields;
export function withValue(fields: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(fields)) return fields.with(Number(step), withValue(fields[Number(step)], rest, value));
  const owner = Object(fields);
  return { ...owner, [step]: withValue(owner[step], rest, value) };
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce<unknown>((owner, step) => Object(owner)[step], fields);
}

/** The paths of every value, list and group in a record; of each list so many entries at most. */
export function pathsIn(fields: unknown, entries = Number.POSITIVE_INFINITY): Path[] {
  if (fields === null || typeof fields !== 'object') return [];
  const children = Array.isArray(fields) ? [...fields.slice(0, entries).entries()] : Object.entries(fields);
  return children.flatMap(([step, child]) => [
    [step],
    ...pathsIn(child, entries).map((path) => [step, ...path]),
  ]);
}
