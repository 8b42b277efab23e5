import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type BriefingRecord, briefingSchema } from '../schema/briefing.ts';
import { type FieldPath, valueAt } from '../schema/field-path.ts';
import { idPattern, slugPattern } from '../schema/fields.ts';
import { type ProfileRecord, profileSchema } from '../schema/profile.ts';
import { quoteParts } from '../schema/quote.ts';
import type { Source } from '../text/source.ts';
import { type Body, readBody } from './body.ts';
import { type Frontmatter, readFrontmatter, type Span } from './frontmatter.ts';
import { readMarkdown } from './markdown.ts';
import { nestingFinding } from './nesting.ts';
import { quotationsOf } from './quotations/body-quotations.ts';
import type { Quotation, UnpairedMark } from './quotations/quotations.ts';
import { salvage } from './schema-check/salvage.ts';
import { schemaFindings } from './schema-check/schema-findings.ts';
import { takeUnconfirmed, type UnconfirmedValue } from './schema-check/unconfirmed.ts';

/** One file, read: its record, its prose, and the place of everything in it. */
export interface ParsedFile<Fields> {
  readonly source: Source;
  /** The file's name without folder and ending: a briefing's slug, a profile's actor id. */
  readonly name: string;
  readonly record: Fields;
  readonly fields: Frontmatter;
  /** The values that end in a question mark; the record has them without it. */
  readonly unconfirmed: readonly UnconfirmedValue[];
  readonly body: Body;
  /** The file offsets of the value at a path of `record`, or of its nearest ancestor that exists. */
  place(path: FieldPath): Span;
}

/** A briefing as its file has it, before it is checked against itself and the rest of the record. */
export interface ParsedBriefing extends ParsedFile<BriefingRecord> {
  /** Set if the file was checked by itself before, without a finding: checks of single files may skip it. */
  readonly isClean?: true;
  /** The prose as the ledger compares it, if it is known without reading the body. */
  readonly foldedProse?: string;
  readonly quotations: readonly Quotation[];
  readonly unpaired: readonly UnpairedMark[];
  /**
   * What the file declares, including entries the schema refused, so that a refused entry is not reported a second
   * time as missing.
   */
  readonly declared: {
    readonly actorIds: ReadonlySet<string>;
    readonly quoteTexts: readonly string[];
    readonly dateWords: readonly string[];
  };
}

/** An optional profile as its file has it. */
export type ParsedProfile = ParsedFile<ProfileRecord>;

/** What reading one file gives: a result, unless the frontmatter cannot be read at all, and all findings. */
export interface Parsed<Result> {
  readonly result?: Result;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a briefing. Never throws for what the file contains. */
export function parseBriefing(source: Source): Parsed<ParsedBriefing> {
  const { result, diagnostics } = parseFile(source, briefingSchema);
  const slug = slugFinding(
    source,
    slugPattern,
    'an ISO date and lower-case words, such as 2024-08-19-some-words.md',
  );
  if (!result) return { diagnostics: [...slug, ...diagnostics] };
  const { record, fields, body } = result;
  const declared = {
    actorIds: new Set([...record.actors.map((actor) => actor.id), ...declaredTexts(fields, 'actors', 'id')]),
    quoteTexts: [
      ...record.quotes.flatMap(quoteParts),
      ...record.notQuotes,
      ...declaredTexts(fields, 'quotes', 'text'),
    ],
    dateWords: [
      ...record.dates.map((date) => date.asWritten),
      ...declaredTexts(fields, 'dates', 'asWritten'),
    ],
  };
  const { quotations, unpaired } = quotationsOf(record, body, declared.quoteTexts);
  return { result: { ...result, quotations, unpaired, declared }, diagnostics: [...slug, ...diagnostics] };
}

/** Reads a profile. Never throws for what the file contains. */
export function parseProfile(source: Source): Parsed<ParsedProfile> {
  const { result, diagnostics } = parseFile(source, profileSchema);
  const slug = slugFinding(source, idPattern, 'the id of an actor, such as isaac-herzog.md');
  return { ...(result ? { result } : {}), diagnostics: [...slug, ...diagnostics] };
}

/** The file's name without folder and ending. */
export function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.md$/, '');
}

function parseFile<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): Parsed<ParsedFile<z.infer<Schema>>> {
  const tooDeep = nestingFinding(source);
  if (tooDeep) return { diagnostics: [tooDeep] };
  const { head, root } = readMarkdown(source.text);
  if (!head) return { diagnostics: [noFrontmatter(source)] };
  const frontmatter = readFrontmatter(source, head);
  if (frontmatter.value === undefined) return { diagnostics: frontmatter.diagnostics };
  const mayBeUnconfirmed = source.text.slice(...head).includes('?');
  const { value, unconfirmed } = mayBeUnconfirmed
    ? takeUnconfirmed(frontmatter.value)
    : { value: frontmatter.value, unconfirmed: [] };
  const fields: Frontmatter = { ...frontmatter, value };
  const parsed = schema.safeParse(fields.value);
  const diagnostics = parsed.success ? [] : schemaFindings(source, schema, fields, parsed.error.issues);
  const read = parsed.success
    ? { record: parsed.data, pathInFile: (path: FieldPath) => path }
    : salvage(schema, fields.value);
  if (read === undefined) return { diagnostics };
  return {
    result: {
      source,
      name: nameOf(source.file),
      record: read.record,
      fields,
      unconfirmed,
      body: readBody(source, root),
      place: (path) => fields.valueAt(read.pathInFile(path)),
    },
    diagnostics,
  };
}

function noFrontmatter(source: Source): Diagnostic {
  const firstLine = source.line(1);
  const opened = /^---\s*$/.test(firstLine);
  return diagnose(
    opened ? 'frontmatter/unclosed' : 'frontmatter/missing',
    source,
    [0, Math.max(1, firstLine.length)],
    {
      message: opened
        ? 'The frontmatter is never closed, expected a line "---" after its last field.'
        : `Unexpected ${firstLine === '' ? 'empty first line' : 'text'}, expected frontmatter that begins with a line "---".`,
    },
  );
}

function slugFinding(source: Source, pattern: RegExp, expected: string): Diagnostic[] {
  const name = nameOf(source.file);
  if (pattern.test(name)) return [];
  return [
    diagnose('slug/invalid', source, [0, Math.max(1, source.line(1).length)], {
      message: `Unexpected file name "${name}.md", expected ${expected}.`,
    }),
  ];
}

function declaredTexts(fields: Frontmatter, list: string, name: string): string[] {
  const entries = valueAt(fields.value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry) => valueAt(entry, [name])).filter((text) => typeof text === 'string');
}
