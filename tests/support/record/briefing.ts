import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';
import { type ParsedBriefing, parseBriefing } from '../../../src/record/parse/parse.ts';
import { type CheckedCorpus, checkSources } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { sitePages } from '../../../src/site/permalinks.ts';

/** The day the tests are read on. */
export const today = '2025-06-01';
export const harborFile = 'content/briefings/2025-03-03-harbor-talks.md';
/** A fictional briefing without a mistake, that uses most of the vocabulary. */
export const harborTalks = readFileSync(
  new URL('../../fixtures/valid/2025-03-03-harbor-talks.md', import.meta.url),
  'utf8',
);

/** A short valid record; what is given replaces or adds fields. */
export function recordWith(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    title: 'A short briefing',
    standfirst: 'Something happened, and it matters.',
    published: '2025-03-04',
    keyPoints: ['One thing.', 'Another thing.', 'A third thing.'],
    ...fields,
  };
}

/** The file of a valid record with a body. */
export function fileOf(record: Readonly<Record<string, unknown>>, body = 'Nothing to add.\n'): string {
  return `---\n${stringify(record)}---\n\n${body}`;
}

/** A briefing whose quotes are spoken by one person, one for each text given. */
export function quoting(body: string, ...texts: readonly (string | readonly string[])[]): string {
  return quotingWith({}, body, ...texts);
}

/** As `quoting`, with more fields. */
export function quotingWith(
  fields: Readonly<Record<string, unknown>>,
  body: string,
  ...texts: readonly (string | readonly string[])[]
): string {
  const quotes = texts.map((text, at) => ({ id: `quote-${at + 1}`, speaker: 'ona', text, undated: true }));
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  return fileOf(recordWith({ ...(texts.length > 0 ? { actors, quotes } : {}), ...fields }), body);
}

/** Checks briefings by their file names. */
export function checkFiles(
  briefings: Readonly<Record<string, string>>,
  profiles: Readonly<Record<string, string>> = {},
): CheckedCorpus {
  const sources = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => new Source(`content/${folder}/${name}`, text));
  return checkSources(
    { briefings: sources('briefings', briefings), profiles: sources('people', profiles) },
    { today, pages: sitePages },
  );
}

/** The findings of one briefing. */
export function findingsOf(text: string): readonly Diagnostic[] {
  return checkSources(
    { briefings: [new Source(harborFile, text)], profiles: [] },
    { today, pages: sitePages },
  ).diagnostics;
}

/** A finding in short: its code and the words of the file it is about. */
export function shortly(text: string): string[] {
  return findingsOf(text).map(
    ({ code, range }) => `${code}: ${text.slice(range.start.offset, range.end.offset)}`,
  );
}

/** One briefing, read; fails the test when it cannot be. */
export function read(text: string): ParsedBriefing {
  const { result, diagnostics } = parseBriefing(new Source(harborFile, text));
  if (!result) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return result;
}
