import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';
import { parseBriefing, parseProfile } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';
import { pathsIn, withValue } from '../../support/record/with-value.ts';

const [, frontmatter = '', body = ''] = FULL_RECORD.split('---\n');
const record: unknown = {
  ...parse(frontmatter),
  ...{ dir: 'ltr', formerSlugs: ['2024-05-05-talks'], notQuotes: ['x'] },
  retracted: { on: '2024-05-09', reason: 'It was made up.' },
};
const profile: unknown = {
  ...{ lang: 'en', sameAs: ['https://a.example/'], otherNames: ['Mira S.'], notQuotes: ['x'] },
  formerIds: ['mira'],
};

const wrongValues: readonly unknown[] = [
  ...[undefined, null, true, 5, '', 'Two words', 'x'.repeat(401), '2025-02-30'],
  ...['https://a.example/', 'ftp://a.example/', 'https://a.example/ b', [], {}],
];

function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 10)}… (${text.length - 2})` : text;
}

const worded = ({ message, hint }: Diagnostic) => `${message} ${hint}`;

/** What is said of each wrong value, with the fields of which the same is said; their name is left out of it. */
function said(fields: unknown, read: (text: string) => readonly Diagnostic[]): string {
  const outcomes = wrongValues.flatMap((value) =>
    pathsIn(fields, 1).flatMap((path) => {
      const found = read(stringify(withValue(fields, path, value)));
      const text = found
        .map(worded)
        .join(' / ')
        .replaceAll(`"${String(path.at(-1))}`, '"▢');
      return found.length > 0 ? [{ text: `${shortly(value)}: ${text}`, field: path.join('.') }] : [];
    }),
  );
  return Array.from(
    Map.groupBy(outcomes, ({ text }) => text),
    ([text, list]) => `${text}\n  ${list.map(({ field }) => field).join(', ')}\n`,
  ).join('');
}

test('what is said of each wrong value of each field of a briefing is what was agreed on', async () => {
  const read = (text: string) =>
    parseBriefing(new Source('content/briefings/2024-05-06-talks.md', `---\n${text}---\n${body}`))
      .diagnostics;
  expect(read(stringify(record))).toEqual([]);
  await expect(said(record, read)).toMatchFileSnapshot('./briefing-fields.txt');
});

test('what is said of each wrong value of each field of a profile is what was agreed on', async () => {
  const read = (text: string) =>
    parseProfile(new Source('content/people/mira-sol.md', `---\n${text}---\n`)).diagnostics;
  expect(read(stringify(profile))).toEqual([]);
  await expect(said(profile, read)).toMatchFileSnapshot('./profile-fields.txt');
});
