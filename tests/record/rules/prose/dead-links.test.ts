import { expect, test } from 'vitest';
import { checkFiles, fileOf, quotingWith, recordWith } from '../../../support/record/briefing.ts';

const name = '2025-03-04-talks.md';

function findings(link: string, others: Readonly<Record<string, string>> = {}, profiles = {}): string[] {
  const retracted = { on: '2025-03-05', reason: 'She never said it.' };
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  const quotes = [
    { id: 'now', speaker: 'ona', text: 'Now', undated: true, formerIds: ['soon'] },
    { id: 'gone', speaker: 'ona', text: 'Gone', undated: true, retracted },
  ];
  const fields = { actors, quotes, formerSlugs: ['2025-03-04-former'] };
  const text = quotingWith(fields, `“Now,” she said, [here](${link}).`);
  return checkFiles({ [name]: text, ...others }, profiles).diagnostics.map(({ code }) => code);
}

test.each([
  '/',
  '/people/',
  '/corrections/#2025',
  '/briefings/2025/03/',
  '/briefings/2025-03-04-talks/',
  '/briefings/2025-03-04-talks/summary/',
  '/briefings/2025-03-04-talks/#quote-now',
  '/briefings/2025-03-04-former/',
  '/briefings/2025-03-04-talks.json',
  '/quotes/2025-03-04-talks/now/?from=here',
  '/quotes/2025-03-04-talks/soon/',
  '/quotes/2025-03-04-talks/gone/',
  '/people/ona/',
  '/favicon.svg',
  'https://elsewhere.example/people/nobody',
])('a link leads to a page: %s', (link) => {
  expect(findings(link)).toEqual([]);
});

test('a link may lead to another briefing, or to a page under its former name', () => {
  const other = { '2025-03-03-other.md': fileOf(recordWith()) };
  expect(findings('/briefings/2025-03-03-other/', other)).toEqual([]);
  expect(findings('/briefings/2025-03-03-other/')).toEqual(['body/dead-link']);
  const profile = { 'ona.md': '---\nformerIds: [onna]\n---\n' };
  expect(findings('/people/onna/', {}, profile)).toEqual([]);
});

test('while a briefing cannot be read, no page is said to be missing', () => {
  expect(findings('/people/nobody/', { '2025-03-05-unread.md': 'x' })).toEqual(['frontmatter/missing']);
  expect(findings('nobody', { '2025-03-05-unread.md': 'x' })).toEqual([
    'body/dead-link',
    'frontmatter/missing',
  ]);
});
