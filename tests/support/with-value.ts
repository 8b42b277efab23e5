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
