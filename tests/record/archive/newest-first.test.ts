import { expect, test } from 'vitest';
import { monthsOf } from '../../../src/record/archive/months.ts';
import { Source } from '../../../src/record/text/source.ts';
import { archiveFrom } from '../../support/archive/archive.ts';
import { fileOf, recordWith } from '../../support/record/briefing.ts';

/** Briefings published at these moments, newest first, by when they were published. */
function inOrder(...published: readonly string[]) {
  const briefings = published.map(
    (moment, at) =>
      new Source(`content/briefings/2024-01-01-number-${at}.md`, fileOf(recordWith({ published: moment }))),
  );
  return archiveFrom({ briefings, profiles: [] }).briefings;
}

test('newest first is by the instant, whatever the offset; a day alone stands at its midnight in UTC', () => {
  const newestFirst = [
    '2024-08-20T00:01:00Z',
    '2024-08-20',
    '2024-08-19T23:59:00Z',
    '2024-08-19T18:00:00-05:00',
    '2024-08-20T01:00:00+09:00',
    '2024-08-19',
  ];
  const read = inOrder(...newestFirst.toSorted());
  expect(read.map(({ record }) => record.published)).toEqual(newestFirst);
});

test('of one instant the last by name is first', () => {
  const slugs = inOrder('2024-08-20', '2024-08-20T00:00:00Z', '2024-08-20').map(({ slug }) => slug.slice(-1));
  expect(slugs).toEqual(['2', '1', '0']);
});

test('months are in order although the newest briefing is of the earlier one, far to the west', () => {
  const newestFirst = inOrder('2024-09-01T01:00:00+09:00', '2024-08-31T23:00:00-05:00');
  expect(newestFirst[0]?.record.published).toBe('2024-08-31T23:00:00-05:00');
  expect(monthsOf(newestFirst).map(({ month }) => month)).toEqual(['09', '08']);
});
