import { expect, test, vi } from 'vitest';
import { briefingMoments, type MomentLinks, personMoments } from '../../../src/outputs/pictures/moments.ts';
import { timelineLayout } from '../../../src/outputs/pictures/timeline-layout.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';

// A record is generated and laid out, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const archive = generatedArchive(60);
const links: MomentLinks = {
  quote: ({ quote }) => `#quote-${quote.id}`,
  date: (_slug, id) => `#date-${id}`,
  person: (id) => `/people/${id}/`,
};
const day = (from: string, to = from) => ({ label: from, from, to, moments: [] });

test('every quotation and every date of a briefing is on its timeline once, in order, the undated last', () => {
  for (const { slug, record } of archive.briefings) {
    const entries = archive.quotesBySlug.get(slug) ?? [];
    const rows = briefingMoments(slug, record, entries, links, 'en-US');
    const moments = rows.flatMap((row) => row.moments);
    const numbers = moments.flatMap((moment) => moment.numbers.map(({ number }) => number));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(entries.map((_, i) => i + 1));
    const events = moments.filter(({ kind }) => kind !== 'said').map(({ href }) => href);
    expect(events.toSorted()).toEqual(record.dates.map(({ id }) => `#date-${id}`).toSorted());
    const days = rows.flatMap(({ from }) => from ?? []);
    expect(days).toEqual(days.toSorted());
    expect(rows.slice(0, days.length).every(({ from }) => from !== undefined)).toBe(true);
  }
});

test('what was still to come is told from what happened', () => {
  const [briefing] = archive.briefings;
  const rows = briefing ? briefingMoments(briefing.slug, briefing.record, [], links, 'en-US') : [];
  expect(rows.flatMap(({ moments }) => moments.map(({ kind }) => kind))).toEqual(['event', 'planned']);
});

test('days far apart stand to scale, days close together evenly', () => {
  const apart = timelineLayout([day('2024-01-01'), day('2024-01-11'), day('2024-04-10')], 284);
  expect(apart.isToScale).toBe(true);
  const [first = 0, second = 0, third = 0] = apart.rows.map(({ at }) => at);
  expect((second - first) / (third - first)).toBeCloseTo(0.1, 1);
  expect(timelineLayout([day('2024-01-01'), day('2024-01-02')], 284).isToScale).toBe(false);
});

test('a span reaches from its first day to its last', () => {
  const { rows, bottom } = timelineLayout([day('2024-01-01', '2024-03-01'), day('2024-03-01')], 284);
  expect(rows[0]?.until).toBe(bottom);
});

test('nothing on a timeline lies on anything else, however crowded', () => {
  for (const person of archive.people) {
    for (const width of [284, 592]) {
      const { rows, height } = timelineLayout(personMoments(person, links, 'en-US', 1000), width);
      const baselines = rows.flatMap(({ label, moments }) =>
        [...label, ...moments.flatMap(({ lines }) => lines)].map(({ y }) => y),
      );
      for (const [i, y] of baselines.entries())
        expect(y - (baselines[i - 1] ?? -100)).toBeGreaterThanOrEqual(16);
      expect(Math.max(0, ...baselines)).toBeLessThanOrEqual(height);
    }
  }
});

test('a life too long to draw day by day is drawn by years', () => {
  const busiest = archive.people.toSorted((a, b) => b.quotes.length - a.quotes.length)[0];
  const rows = busiest ? personMoments(busiest, links, 'en-US', 3) : [];
  expect(rows.map(({ label }) => label)).toEqual(['2004']);
  expect(rows[0]?.moments[0]?.text).toBe(`${busiest?.quotes.length} quotations`);
});
