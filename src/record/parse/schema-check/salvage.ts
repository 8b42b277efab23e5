import type { z } from 'zod';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import { fieldPath, type SchemaIssue } from '../../schema/issue.ts';
import { mistypedKeys } from './schema-findings.ts';

/** What could be read of a record the schema refuses, and the way from its paths back to those of the file. */
export interface Salvaged<Fields> {
  readonly record: Fields;
  /**
   * The path in the file of a path in the record. The two differ after an entry that was left out, or below a
   * mistyped name.
   */
  pathInFile(path: FieldPath): FieldPath;
}

/**
 * What takes the place of a required field that cannot be read. It is chosen so that no rule finds anything wrong
 * with it.
 */
const placeholders: Readonly<Record<string, unknown>> = {
  title: 'Untitled',
  standfirst: 'Untitled',
  published: '9999-12-31',
  keyPoints: ['-', '-', '-'],
};

/**
 * Reads as much as possible of a record the schema refuses, so that one mistake does not hide the others: mistyped
 * keys are read as meant, invalid optional fields and invalid entries are left out, required fields get a neutral
 * stand-in. Returns `undefined` when nothing valid remains.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Salvaged<z.infer<Schema>> | undefined {
  const copy: unknown = structuredClone(data);
  const moves: Moves = { kept: new Map(), renamed: new Map() };
  for (let round = 0; round < 8; round++) {
    const result = schema.safeParse(copy);
    if (result.success) return { record: result.data, pathInFile: (path) => wayBack(copy, moves, path) };
    // Later entries first, so that removing one does not move the others.
    const issues = result.error.issues.toReversed();
    const gone = new Set<string>();
    // Mistyped names are put right first, because the fields that they were meant to be are then not missing.
    const mistyped = issues.filter(({ code }) => code === 'unrecognized_keys');
    for (const issue of mistyped.length > 0 ? mistyped : issues) repair(schema, copy, issue, gone, moves);
  }
  return undefined;
}

/**
 * What was moved in the copy: by list, the indexes that its remaining entries have in the file; by group of fields,
 * the names that its renamed fields have there.
 */
interface Moves {
  readonly kept: Map<readonly unknown[], number[]>;
  readonly renamed: Map<object, Map<string, string>>;
}

function wayBack(copy: unknown, { kept, renamed }: Moves, path: FieldPath): FieldPath {
  let at = copy;
  return path.map((step) => {
    const owner = at;
    at = valueAt(owner, [step]);
    if (Array.isArray(owner) && typeof step === 'number') return kept.get(owner)?.[step] ?? step;
    return (isFields(owner) && renamed.get(owner)?.get(String(step))) || step;
  });
}

function repair(
  schema: z.ZodType,
  data: unknown,
  issue: SchemaIssue,
  gone: Set<string>,
  { kept, renamed }: Moves,
): void {
  const path = fieldPath(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const { key, meant } of mistypedKeys(schema, data, issue)) {
      const owner = valueAt(data, path);
      if (!isFields(owner)) continue;
      if (meant && owner[meant] === undefined) {
        owner[meant] = owner[key];
        renamed.set(owner, (renamed.get(owner) ?? new Map<string, string>()).set(meant, key));
      }
      delete owner[key];
    }
    return;
  }
  const owner = valueAt(data, path.slice(0, -1));
  const name = path.at(-1);
  if (name === undefined) return;
  // The placeholder is copied, because a later round may remove entries from it.
  if (path.length === 1 && isFields(owner) && String(name) in placeholders)
    owner[name] = structuredClone(placeholders[name]);
  else if (isFields(owner) && owner[name] !== undefined) delete owner[name];
  else removeEntry(data, path, gone, kept);
}

/** Removes the nearest list entry that holds the path; if there is no list, a group of fields. */
function removeEntry(data: unknown, path: FieldPath, gone: Set<string>, kept: Moves['kept']): void {
  for (let length = path.length; length > 0; length--) {
    const step = path[length - 1];
    const owner = valueAt(data, path.slice(0, length - 1));
    if (Array.isArray(owner) && typeof step === 'number') {
      const key = path.slice(0, length).join('.');
      if (!gone.has(key)) {
        const indexes = kept.get(owner) ?? owner.map((_, index) => index);
        indexes.splice(step, 1);
        kept.set(owner, indexes);
        owner.splice(step, 1);
      }
      gone.add(key);
      return;
    }
    if (length === 1 && isFields(owner) && step !== undefined) delete owner[step];
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
