import type { ParsedBriefing } from '../../parse/parse.ts';
import { valueAt } from '../../schema/field-path.ts';

/** The entries of a list as the file has them, if the schema refused one of them; otherwise none. */
export function refusedEntries(
  { fields, record }: ParsedBriefing,
  list: 'actors' | 'quotes' | 'dates',
): readonly unknown[] {
  const entries = valueAt(fields.value, [list]);
  return Array.isArray(entries) && entries.length !== record[list].length ? entries : [];
}
