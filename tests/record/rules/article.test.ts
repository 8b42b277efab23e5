import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSources } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';

const file = 'content/briefings/2024-08-19-blinken-gaza-talks.md';
const article = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const today = '2026-12-01';

function findings(text: string): string[] {
  return checkSources({ briefings: [new Source(file, text)], profiles: [] }, { today }).diagnostics.map(
    ({ code, range }) => `${code}: ${text.slice(range.start.offset, range.end.offset)}`,
  );
}

test('the article has no findings, with line endings of either kind', () => {
  expect(findings(article)).toEqual([]);
  expect(findings(article.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
  ['speaker: hamas', 'speaker: hammas', ['id/unknown: hammas']],
  [
    'no one takes any steps that could derail this process\n',
    'no one takes a step that could derail this process\n',
    ['quote/not-verbatim: a'],
  ],
  ['"The new proposal', 'The new proposal', ['quote/unbalanced: "']],
  ['mediators: [egypt', 'mediators: [egipt', ['id/unknown: egipt']],
  ['asWritten: Oct. 7', 'asWritten: Oct 7', ['date/not-in-body: Oct 7']],
  ['traveling to Cairo on Tuesday', 'traveling to Cairo on Thursday', ['date/not-in-body: Tuesday']],
  [
    'kind: organization\n    role: Lebanese',
    'knd: organization\n    role: Lebanese',
    ['schema/unknown-key: knd'],
  ],
] as const)('%s, written as %s, is found where it is', (right, wrong, expected) => {
  expect(findings(article.replace(right, () => wrong))).toEqual(expected);
});

test('every quotation left out of the record is found in the body', () => {
  const record = article
    .replace(/\nquotes:\n[\s\S]*?\ndates:/, '\ndates:')
    .replace(/\ncorrections:[\s\S]*?\n---/, '\n---');
  const found = findings(record);
  expect(found).toHaveLength(7);
  expect(found.every((finding) => finding.startsWith('quote/unclaimed: "'))).toBe(true);
});
