import { expect, test } from 'vitest';
import { measureCpuTime } from '../../support/cpu-time.ts';
import { fileOf, findingsOf, harborTalks, quoting, recordWith } from '../../support/record/briefing.ts';
import { sample } from '../../support/sample.ts';

const head = fileOf(recordWith(), '');

/** In full all of what no file may have; otherwise eight times as much as the longest has. */
const megabytes = sample(1, 5);

function codes(text: string): string[] {
  return [...new Set(findingsOf(text).map(({ code }) => code))];
}

test.each([
  ['a body of megabytes', () => head + 'A plain sentence of no length. '.repeat(33_000 * megabytes), []],
  ['a body of one endless word', () => head + 'a'.repeat(1_000_000 * megabytes), []],
  [
    'ten thousand unclaimed quotations',
    () => head + '"A word," she said.\n\n'.repeat(10_000),
    ['quote/unclaimed'],
  ],
  ['ten thousand lost marks', () => head + 'A word," she said.\n\n'.repeat(10_000), ['quote/unbalanced']],
  [
    'tens of thousands of days',
    () => head + 'On Monday, May 5, he left. '.repeat(20_000 * megabytes),
    ['date/unresolved'],
  ],
  ['block quotes two thousand deep', () => `${head}${'>'.repeat(2000)} deep`, ['body/too-deep']],
  [
    'lists five hundred deep',
    () => `${head}${Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')}`,
    ['body/too-deep'],
  ],
  [
    'emphasis ten thousand deep',
    () => `${head}${'*a '.repeat(10_000)}${' b*'.repeat(10_000)}`,
    ['body/too-deep'],
  ],
  ['brackets ten thousand deep', () => head + '['.repeat(10_000), []],
  [
    'YAML a hundred deep',
    () => head.replace('title:', `deep: ${'['.repeat(100)}${']'.repeat(100)}\ntitle:`),
    ['schema/unknown-key'],
  ],
  [
    'YAML fifty thousand deep',
    () => head.replace('title:', `deep: ${'['.repeat(50_000)}\ntitle:`),
    ['frontmatter/syntax'],
  ],
  [
    'aliases that explode',
    () =>
      head.replace('title:', `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\ntitle:`),
    ['frontmatter/alias'],
  ],
  [
    'thirteen thousand fields that nobody knows',
    () =>
      head.replace('title:', `${Array.from({ length: 13_000 }, (_, at) => `k${at}: b\n`).join('')}title:`),
    ['schema/unknown-key'],
  ],
  [
    'a key named like a prototype',
    () => head.replace('title:', '__proto__: {}\nconstructor: 1\ntitle:'),
    ['schema/unknown-key'],
  ],
  [
    'tabs for indentation',
    () => head.replace('keyPoints:', 'source:\n\tname: x\nkeyPoints:'),
    ['frontmatter/syntax'],
  ],
  ['bytes that are no text', () => `${head}${'\ufffd\u0000'.repeat(1000)}`, ['text/invisible']],
  ['a record that is a list', () => '---\n- a\n- b\n---\nText.\n', ['schema/invalid']],
  ['a record that is a word', () => '---\nword\n---\nText.\n', ['schema/invalid']],
  ['no text at all', () => '', ['frontmatter/missing']],
  ['an empty record', () => '---\n---\n', ['schema/missing']],
])(
  '%s: findings, never a throw, never a hang',
  (_title, text, expected) => {
    const cpuTime = measureCpuTime();
    expect(codes(text())).toEqual(expected);
    expect(cpuTime()).toBeLessThan(20_000);
  },
  // A busy machine is slow, not wrong.
  300_000,
);

test('a thousand misquotations of a thousand quotations are found in seconds', () => {
  const said = Array.from({ length: 1000 }, (_, at) => `We said this word number ${at} of many and meant it`);
  const text = quoting(
    said.map((words) => `"${words}."\n\n`).join(''),
    ...said.map((words) => words.replace('word', 'wrd')),
  );
  const cpuTime = measureCpuTime();
  const found = findingsOf(text);
  expect(cpuTime()).toBeLessThan(10_000);
  expect(found.filter(({ code }) => code === 'quote/not-verbatim')).toHaveLength(1000);
});

test('a mark of byte order is named, whatever follows', () => {
  const [finding] = findingsOf(`\ufeff${harborTalks}`);
  expect(finding?.message).toContain('U+FEFF');
});

/** Leading elsewhere, looking like another, or meaning something to a program: an id is part of an address and of a path. */
const badIds = [
  '../x',
  '..',
  'a/b',
  'a\\b',
  '/etc/passwd',
  '%2e%2e',
  'a\u0000',
  '__proto__',
  'аda',
  'ada\u200b',
  'ADA',
  '',
];

test.each(badIds)('no id and no former slug is %j', (id) => {
  const actors = [{ id, name: 'Ona', kind: 'person' }];
  const quotes = [{ id, speaker: 'ona', text: 'We left', undated: true }];
  for (const fields of [{ actors }, { quotes }, { mediators: [id] }, { formerSlugs: [`2025-03-01-${id}`] }]) {
    const found = findingsOf(fileOf(recordWith(fields)));
    expect(
      found.filter(({ severity }) => severity === 'error'),
      JSON.stringify(fields),
    ).not.toEqual([]);
  }
});

test('what YAML can do to a prototype it does not do', () => {
  const polluted = `${head.replace('title:', 'actors: [{ id: ona, name: Ona, kind: person, __proto__: { role: Queen } }]\n__proto__: { admin: true }\nconstructor: { prototype: { admin: true } }\ntitle:')}Ona left.\n`;
  expect(codes(polluted)).toEqual(['schema/unknown-key']);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
  expect(Reflect.get({}, 'role')).toBeUndefined();
});
