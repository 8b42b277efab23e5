import { expect, test } from 'vitest';
import { gapBetween, timelineOf } from '../../../src/record/archive/timeline.ts';
import { messages } from '../../../src/site/messages/messages.ts';
import { smallArchive } from '../../support/archive/small-archive.ts';

test.each([
  ['2024-05-06', '2024-06-05', undefined],
  ['2024-05-06', '2024-06-06', { count: 1, unit: 'months' }],
  ['2023-10-07', '2024-08-18', { count: 10, unit: 'months' }],
  ['2023-10-07', '2024-10-07', { count: 1, unit: 'years' }],
  ['2023-10-07', '2024-11-07', { count: 13, unit: 'months' }],
  ['2023-10-07', '2025-10-06', { count: 23, unit: 'months' }],
  ['2023-10-07', '2025-10-07', { count: 2, unit: 'years' }],
  ['1914-06-28', '2024-01-01', { count: 109, unit: 'years' }],
  ['2024-01-31', '2024-02-29', undefined],
])('between %s and %s pass %j', (earlier, later, gap) => {
  expect(gapBetween(earlier, later)).toEqual(gap);
});

test('a gap is said in words', () => {
  const { later } = messages.briefing;
  expect([later.months(1), later.months(10), later.years(1), later.years(2)]).toEqual([
    'a month later',
    'ten months later',
    'a year later',
    'two years later',
  ]);
});

test('what was said, what happened and what was planned stand under their day, in order, what has none at the end', () => {
  const { briefings, quotes } = smallArchive({
    talks: {
      published: '2030-05-06',
      quotes: { b: { on: '2030-05-06' }, undated: {}, a: { on: '2029-05-01' } },
      dates: [
        { id: 'plan', on: '2030-06-10', asWritten: 'June 10', event: 'They meet', planned: true },
        { id: 'met', on: '2030-05-06', asWritten: 'May 6', event: 'They met' },
      ],
    },
  });
  const rows = timelineOf(briefings[0]?.record.dates ?? [], quotes).map(({ days, entries, gap }) => ({
    day: days?.on,
    entries: entries.map((entry) =>
      entry.kind === 'said'
        ? `said ${entry.number} ${entry.entry.quote.id}`
        : `${entry.kind} ${entry.date.id}`,
    ),
    gap: gap && `${gap.count} ${gap.unit}`,
  }));
  expect(rows).toEqual([
    { day: '2029-05-01', entries: ['said 3 a'], gap: undefined },
    { day: '2030-05-06', entries: ['happened met', 'said 1 b'], gap: '1 years' },
    { day: '2030-06-10', entries: ['planned plan'], gap: '1 months' },
    { day: undefined, entries: ['said 2 undated'], gap: undefined },
  ]);
});
