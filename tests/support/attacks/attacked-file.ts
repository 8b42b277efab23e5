import { parse } from 'yaml';
import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';
import { parseBriefing, parseProfile } from '../../../src/record/parse/parse.ts';
import { checkParsed } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { sitePages } from '../../../src/site/permalinks.ts';
import { checkFiles, fileOf, today } from '../record/briefing.ts';
import { FULL_RECORD } from '../record/full-record.ts';
import type { Path } from '../record/with-value.ts';

/** The fields of a record, by their names. */
export type Fields = Record<string, unknown>;

/** A file that is attacked: what stands in its fields, and how it is written and checked. */
export interface Target {
  readonly record: Fields;
  /** Where it is attacked. */
  readonly fields: readonly Path[];
  write(record: Fields, body: readonly string[]): string;
  check(text: string): readonly Diagnostic[];
}

/** Where words, names, days and addresses stand in a record. */
function fieldsOf(record: Fields): Path[] {
  const walk = (value: unknown, path: Path): Path[] => {
    if (typeof value === 'string') return [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inside]) =>
      walk(inside, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  };
  return walk(record, []);
}

/** A fictional record of every field but a retraction of its own; the ids of its people, and its former address, end in what is given. */
function everyField(suffix = ''): Fields {
  const [, yaml = ''] = FULL_RECORD.split('---\n');
  const record: Fields = parse(yaml.replace(/\b(mira-sol|ana|union)\b(?=[,\]\s}])/g, `$1${suffix}`));
  const [actor] = listIn(record, 'actors');
  const [quote] = listIn(record, 'quotes');
  Object.assign(actor ?? {}, { asWritten: ['Minister Sol'] });
  Object.assign(quote ?? {}, { formerIds: ['we-arrived'] });
  const span = {
    id: 'week',
    from: '2024-05-06',
    to: '2024-05-10',
    asWritten: 'May 6 to 10',
    event: 'They talk',
  };
  const speaker = `union${suffix}`;
  const parted = { id: 'parted', speaker, text: ['Now', 'Or never'], undated: true };
  const unnamed = {
    ...{ id: 'unnamed', unnamed: 'an official', represents: speaker, undated: true },
    text: 'Some said ‘not yet’ to us',
  };
  const inner = {
    id: 'inner',
    speaker: [speaker, `ana${suffix}`],
    text: 'not yet',
    within: 'unnamed',
    undated: true,
  };
  const retracted = { on: '2024-05-08', reason: 'Nobody said it.' };
  const withdrawn = { id: 'withdrawn', speaker, text: 'Never', undated: true, retracted };
  return {
    ...record,
    dir: 'ltr',
    formerSlugs: [`2024-05-05-older${suffix}`],
    notQuotes: ['Dawn Star'],
    notDates: ['Man Friday'],
    authors: ['Cy Page', { name: 'Di Page', url: 'https://example.org/di' }],
    translationOf: `2024-05-05-older${suffix}`,
    dates: [...listIn(record, 'dates'), { ...span, planned: true }],
    quotes: [...listIn(record, 'quotes'), parted, unnamed, inner, withdrawn],
  };
}

function listIn(record: Fields, name: string): readonly Record<string, string>[] {
  return record[name] as readonly Record<string, string>[];
}

/** A briefing that uses every field. */
export function briefingTarget(name: string, suffix = ''): Target {
  const record = everyField(suffix);
  return {
    record,
    fields: fieldsOf(record),
    write: (record, body) => fileOf(record, bodyOf(record, body)),
    check: (text) => checkFiles({ [name]: text }).diagnostics,
  };
}

/** What is said of a briefing that was retracted. */
export function retractedTarget(name: string, suffix = ''): Target {
  const target = briefingTarget(name, suffix);
  const why = { retracted: { on: '2024-05-08', reason: 'It never happened.' } };
  return { ...target, record: { ...target.record, ...why }, fields: fieldsOf(why) };
}

/** The profile of a person of a briefing. */
export function profileTarget(briefingName: string, suffix = ''): Target {
  const briefing = fileOf(everyField(suffix), bodyOf(everyField(suffix), []));
  // It stays the same while hundreds of profiles are tried.
  const parsed = parseBriefing(new Source(`content/briefings/${briefingName}`, briefing));
  const record = {
    lang: 'en',
    sameAs: ['https://example.org/mira'],
    otherNames: ['M. Sol'],
    notQuotes: ['Dawn Star'],
    formerIds: [`mira${suffix}`],
  };
  return {
    record,
    fields: fieldsOf(record),
    write: (record, body) => fileOf(record, ['She sails the "Dawn Star".', ...body].join('\n\n')),
    check: (text) => {
      const profile = parseProfile(new Source(`content/people/mira-sol${suffix}.md`, text));
      return checkParsed([parsed], [profile], { today, pages: sitePages }).diagnostics;
    },
  };
}

/** The prose that a record asks for: its names, its days, its quotations. */
function bodyOf(record: Fields, extra: readonly string[]): string {
  const [opening, span] = listIn(record, 'dates');
  const [ship = ''] = record.notQuotes as readonly string[];
  const [noDay = ''] = record.notDates as readonly string[];
  const names = listIn(record, 'actors').map(({ name }) => asProse(name ?? ''));
  const sayings = listIn(record, 'quotes').map(({ text, within, unnamed }) => {
    if (within) return '';
    const parts = [text ?? ''].flat().map((words) => `"${asProse(words)}"`);
    return `${parts.join(' they said, ')} ${asProse(unnamed ?? 'they')} said.`;
  });
  return [
    `On ${asProse(opening?.asWritten ?? '')} they met: ${names.join(', ')}.`,
    ...sayings,
    `They talk from ${asProse(span?.asWritten ?? '')} on the "${asProse(ship)}", with ${asProse(noDay)}.`,
    ...extra,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

/** Words as Markdown that means nothing but them. */
function asProse(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
