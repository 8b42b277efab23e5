/**
 * Orders strings by their UTF-16 units, alike in every language and on every machine: for days, slugs and ids. Names
 * that readers look up are ordered by `Intl.Collator`.
 */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
