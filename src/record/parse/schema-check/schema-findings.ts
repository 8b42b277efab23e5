import type { z } from 'zod';
import { type Diagnostic, diagnose, type Finding } from '../../diagnostics/diagnostic.ts';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import { fieldPath, type SchemaIssue } from '../../schema/issue.ts';
import { knownKeys } from '../../schema/shape.ts';
import { nearest } from '../../text/nearest.ts';
import type { Source } from '../../text/source.ts';
import type { Frontmatter, Span } from '../frontmatter.ts';
import { hintToFix } from './schema-hints.ts';

/** A field name nobody knows, and the one that was probably meant. */
interface MistypedKey {
  readonly parent: FieldPath;
  readonly key: string;
  readonly meant: string | undefined;
}

/** The unknown keys of an issue, each with the known fields that its group does not have yet. */
export function unknownKeys(
  schema: z.ZodType,
  data: unknown,
  issue: SchemaIssue,
): { readonly parent: FieldPath; readonly key: string; readonly free: readonly string[] }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = fieldPath(issue);
  const present = new Set(Object.keys(Object(valueAt(data, parent))));
  const free = knownKeys(schema, parent).filter((key) => !present.has(key));
  return issue.keys.map((key) => ({ parent, key, free }));
}

/** The unknown keys of an issue with the field each was meant to be, where that one is free. */
export function mistypedKeys(schema: z.ZodType, data: unknown, issue: SchemaIssue): MistypedKey[] {
  return unknownKeys(schema, data, issue).map(({ parent, key, free }) => ({
    parent,
    key,
    meant: nearest(key, free),
  }));
}

/**
 * A finding for every issue of the schema, at its place. A field that is missing only because its key is mistyped is
 * reported once.
 */
export function schemaFindings(
  source: Source,
  schema: z.ZodType,
  fields: Frontmatter,
  issues: readonly SchemaIssue[],
): Diagnostic[] {
  const mistyped = issues.flatMap((issue) => mistypedKeys(schema, fields.value, issue));
  const meant = new Set(mistyped.map(({ parent, meant: key }) => [...parent, key].join('.')));
  const unknown = mistyped.map((key) => unknownKey(source, schema, fields, key));
  // A value of the wrong type gets no other finding: a text in place of a list is not also too long for it.
  const ofOtherType = new Set(
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? [pathOf(issue)] : [])),
  );
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(pathOf(issue)))
    .filter((issue) => issue.code === 'invalid_type' || !ofOtherType.has(pathOf(issue)))
    .map((issue) => invalidField(source, fields, issue));
  return [...unknown, ...others];
}

function pathOf({ path }: SchemaIssue): string {
  return path.map(String).join('.');
}

function unknownKey(
  source: Source,
  schema: z.ZodType,
  fields: Frontmatter,
  { parent, key, meant }: MistypedKey,
): Diagnostic {
  const comma = commaBefore(source, fields, parent, key);
  if (comma) return diagnose('schema/unknown-key', source, fields.keyAt([...parent, key]), comma);
  const known = knownKeys(schema, parent);
  return diagnose('schema/unknown-key', source, fields.keyAt([...parent, key]), {
    message: `Unexpected field "${key}", expected ${meant ? `"${meant}"` : 'a field of the vocabulary'}.`,
    hint: meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`,
  });
}

/**
 * A finding for a text with a comma inside braces, { place: Port Marren, Velland }: YAML takes what follows the comma
 * for a field without a value.
 */
function commaBefore(
  source: Source,
  fields: Frontmatter,
  parent: FieldPath,
  key: string,
): Finding | undefined {
  const [start, end] = fields.keyAt([...parent, key]);
  const isAfterComma = /,\s*$/.test(source.text.slice(Math.max(0, start - 20), start));
  // If a colon follows, it is most likely a field with a mistyped name.
  if (
    !isAfterComma ||
    source.text.slice(start, end) !== key ||
    /^\s*:\s/.test(source.text.slice(end, end + 3))
  )
    return undefined;
  const names = Object.keys(Object(valueAt(fields.value, parent)));
  const name = names[names.indexOf(key) - 1];
  const before = name === undefined ? undefined : valueAt(fields.value, [...parent, name]);
  return {
    message: `The comma before "${key}" ends the field before it, expected quotation marks around a text with a comma.`,
    hint:
      typeof before === 'string'
        ? `Write ${name}: "${before}, ${key}" if that is one text.`
        : 'Put a text with a comma into quotation marks.',
  };
}

function invalidField(source: Source, fields: Frontmatter, issue: SchemaIssue): Diagnostic {
  const path = fieldPath(issue);
  const value = valueAt(fields.value, path);
  const name = path.at(-1);
  if (value === undefined && typeof name === 'string') {
    const owner = path.slice(0, -1);
    const where =
      owner.length === 0
        ? 'the frontmatter'
        : `this entry of "${owner.filter((step) => typeof step === 'string').at(-1)}"`;
    return diagnose('schema/missing', source, firstLine(source, fields.valueAt(owner), owner.length === 0), {
      message: `The field "${name}" is missing in ${where}, ${expectation(issue)}.`,
      hint: `Add "${name}:" here.`,
    });
  }
  const span = fields.valueAt(path);
  // The value as it was typed, because 007 is read as 7.
  const written = source.text.slice(...span);
  return diagnose('schema/invalid', source, span, {
    message: `Unexpected ${describe(value, written)}${typeof name === 'string' ? ` in "${name}"` : ''}, ${expectation(issue)}.`,
    hint: hintToFix(issue, value, written),
  });
}

/** A missing field is shown at the first line of what it is missing from. */
function firstLine(source: Source, [start, end]: Span, isRoot: boolean): Span {
  const from = isRoot ? 0 : start;
  const lineEnd = source.text.indexOf('\n', from);
  return [
    from,
    Math.min(isRoot ? Number.POSITIVE_INFINITY : end, lineEnd < 0 ? source.text.length : lineEnd),
  ];
}

function expectation(issue: SchemaIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  if (issue.code === 'invalid_type') return `expected ${typeNames[issue.expected] ?? issue.expected}`;
  return 'expected another value';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
};

function describe(value: unknown, written: string): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return value.length === 1 ? 'list of 1 entry' : `list of ${value.length} entries`;
  if (typeof value === 'object') return 'group of fields';
  const text = String(value);
  if (text.trim() === '') return 'empty text';
  return text.length > 60
    ? `text of ${text.length} characters`
    : `${typeof value === 'string' ? '' : `${typeof value} `}"${typeof value === 'number' ? written : text}"`;
}
