import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseBriefing } from '../../../../src/record/parse/parse.ts';
import { Source } from '../../../../src/record/text/source.ts';
import { FULL_RECORD } from '../../../support/record/full-record.ts';
import { type Outcome, sameOutcomes } from '../../../support/record/same-outcomes.ts';
import { pathsIn, valueAt, withValue } from '../../../support/record/with-value.ts';

const [, frontmatter = '', body = ''] = FULL_RECORD.split('---\n');
const whole: unknown = {
  ...parse(frontmatter),
  ...{ formerSlugs: ['2024-05-05-talks', '2024-05-04-talks'], notQuotes: ['x', 'y'] },
  retracted: { on: '2024-05-09', reason: 'It was made up.' },
};

/** Every value of a record by its path. */
const valuesOf = (fields: unknown) =>
  new Map(pathsIn(fields).map((path) => [path.join('.'), String(valueAt(fields, path))]));

const fileOf = (fields: unknown) => {
  const text = `---\n${stringify(fields)}---\n${body}`;
  return { text, result: parseBriefing(new Source('content/briefings/2024-05-06-talks.md', text)).result };
};

/** Where some of a record stands in its file, by the first line of it. */
const placed = ({ text, result }: ReturnType<typeof fileOf>) =>
  [['quotes', 0, 'id'], ['actors', 1, 'id'], ['notQuotes', 0], ['title']].map((path) => {
    const [start, end] = result?.place(path) ?? [0, 0];
    return text.slice(start, end).split('\n')[0];
  });

const before = valuesOf(fileOf(whole).result?.record);
const placesBefore = placed(fileOf(whole)).join(' | ');

/** What is not in the record that was read, what is there instead, and which places are others. */
function remains(fields: unknown): string[] {
  const file = fileOf(fields);
  const found = valuesOf(file.result?.record);
  const lost = [...before.keys()].filter((path) => !found.has(path));
  const other = [...found].filter(([path, value]) => before.get(path) !== value);
  const places = placed(file).join(' | ');
  return [
    ...(lost.length > 0 ? [`lost: ${lost.length > 12 ? `${lost.length} values` : lost.join(', ')}`] : []),
    ...other.slice(0, 8).map(([path, value]) => `now ${path}: ${value}`),
    ...(places === placesBefore ? [] : [`places: ${places}`]),
  ];
}

const wrong: readonly (readonly [title: string, fields: unknown])[] = [
  ...pathsIn(whole).map(
    (path) => [`${path.join('.')}: a list in a list`, withValue(whole, path, [[]])] as const,
  ),
  ...pathsIn(whole).map((path) => [`${path.join('.')}: nothing`, withValue(whole, path, undefined)] as const),
  ['a mistyped name', { ...Object(whole), title: undefined, titel: 'A title' }],
  ['a mistyped name beside the right one', { ...Object(whole), titel: 'A title' }],
  ['a name like none', { ...Object(whole), whatever: 'A title' }],
  ['a mistyped name in an entry', withValue(whole, ['quotes', 0, 'speeker'], 'ana')],
  [
    'mistyped names in two entries, and a third that cannot be read',
    withValue(
      withValue(
        withValue(whole, ['actors', 0], { id: 'mira-sol', nmae: 'Mira Sol', kind: 'person' }),
        ['actors', 1],
        5,
      ),
      ['actors', 2],
      { id: 'union', name: 'The Union', kidn: 'organization' },
    ),
  ],
  [
    'two wrong values in one entry, and one in the next',
    withValue(withValue(whole, ['quotes', 0], { id: 5, text: 5 }), ['quotes', 1, 'text'], 5),
  ],
  [
    'two entries that cannot be read',
    withValue(whole, ['actors'], [5, 6, { id: 'ana', name: 'Ana', kind: 'government' }, 7]),
  ],
];

test('of a record with a wrong value the rest is read, at its places', async () => {
  const outcomes = wrong.map(([title, fields]): Outcome => [title, remains(fields)]);
  await expect(sameOutcomes(outcomes)).toMatchFileSnapshot('./salvage.txt');
});
