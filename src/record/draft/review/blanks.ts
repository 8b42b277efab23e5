import { parseBriefing } from '../../parse/parse.ts';
import { valueAt } from '../../schema/field-path.ts';
import type { Source } from '../../text/source.ts';

/** A field that only a person can write, and that is still empty. */
export interface Blank {
  readonly field: 'title' | 'standfirst' | 'keyPoints';
  /** Counted from 1. */
  readonly line: number;
}

/** What is still to be written in a draft, in the order of the file. */
export function blanksOf(source: Source): Blank[] {
  const { result } = parseBriefing(source);
  if (!result) return [];
  const { fields } = result;
  const names = ['title', 'standfirst', 'keyPoints'] as const;
  return names
    .filter((name) => {
      const value = valueAt(fields.value, [name]);
      return Array.isArray(value) ? value.includes(null) : value === null;
    })
    .map((field) => ({ field, line: source.range(...fields.keyAt([field])).start.line }))
    .sort((a, b) => a.line - b.line);
}
