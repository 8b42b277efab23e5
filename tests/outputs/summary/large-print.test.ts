import { expect, test } from 'vitest';
import { largePrint } from '../../../src/outputs/summary/large-print.ts';
import { archiveOf } from '../../support/archive/archive.ts';
import { fileOf, recordWith } from '../../support/record/briefing.ts';

/** What large print shows of a briefing with quotes of these texts, the first featured. */
function shownOf(texts: readonly string[], fields: Readonly<Record<string, unknown>> = {}) {
  const quotes = texts.map((text, i) => ({
    ...{ id: `q-${i}`, speaker: 'ada', text, undated: true },
    featured: i === 0 || text.length < 100,
  }));
  const actors = [{ id: 'ada', name: 'Ada Example', kind: 'person' }];
  const body = texts.map((text) => `“${text}” Ada Example said.`).join('\n\n');
  const { briefings, quotes: entries } = archiveOf(
    fileOf(recordWith({ actors, quotes, ...fields }), `${body}\n\nIt is June 1 and July 1.\n`),
  );
  const [briefing] = briefings;
  if (!briefing) throw new Error('There is no briefing.');
  const { quotes: shown, planned, hasNotes } = largePrint(briefing, entries);
  return { quotes: shown.map(({ quote }) => quote.id), planned: planned.map(({ id }) => id), hasNotes };
}

const long = (name: string) => `${name} ${'and so on and on '.repeat(60)}to its end`;
const short = (name: string) => `${name} is short`;
const note = (i: number) => ({ on: '2025-03-05', note: `${i} ${'It was put right. '.repeat(21)}`.trim() });

test('a short record is shown whole', () => {
  expect(shownOf([short('A'), short('B')])).toEqual({ quotes: ['q-0', 'q-1'], planned: [], hasNotes: true });
});

test('the first of the featured quotations is shown however long it is, as it is shown in part', () => {
  expect(shownOf([long('A'), short('B'), short('C')]).quotes).toEqual(['q-0', 'q-1', 'q-2']);
});

test('quotations are taken as far as two pages hold them, in the order of the record', () => {
  const texts = Array.from({ length: 40 }, (_, i) => short(`Number ${i}`));
  const { quotes } = shownOf(texts);
  expect(quotes.length).toBeGreaterThan(8);
  expect(quotes.length).toBeLessThan(25);
  expect(quotes).toEqual(texts.slice(0, quotes.length).map((_, i) => `q-${i}`));
});

test('what is planned comes before more quotations, and long notes make way where they would take a third page', () => {
  const dates = [
    { id: 'june', on: '2025-06-01', asWritten: 'June 1', event: 'It opens', planned: true },
    { id: 'july', on: '2025-07-01', asWritten: 'July 1', event: 'It closes', planned: true },
  ];
  const few = shownOf([short('A')], { dates, corrections: [note(1)] });
  expect(few).toEqual({ quotes: ['q-0'], planned: ['june', 'july'], hasNotes: true });
  const many = shownOf([short('A')], { dates, corrections: [1, 2, 3, 4, 5, 6].map(note) });
  expect(many).toEqual({ quotes: ['q-0'], planned: ['june', 'july'], hasNotes: false });
});
