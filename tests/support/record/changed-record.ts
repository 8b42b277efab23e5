import { fileOf, recordWith } from './briefing.ts';
import { valueAt, withValue } from './with-value.ts';

/** A record in which every field of words and every reference is used. */
function record(): Record<string, unknown> {
  return recordWith({
    dateline: { place: 'Port', on: '2025-03-03' },
    source: { name: 'Courier', note: 'By wire.' },
    actors: [
      { id: 'ona', name: 'Ona', kind: 'person', role: 'Mayor', represents: 'port' },
      { id: 'port', name: 'Port', kind: 'government', asWritten: ['harbor'] },
      { id: 'pell', name: 'Pell', kind: 'person' },
    ],
    mediators: ['port'],
    quotes: [
      {
        id: 'now',
        speaker: 'ona',
        to: ['pell'],
        text: 'Now',
        on: '2025-03-03',
        place: 'Port',
        occasion: 'Lunch',
        via: 'Wire',
        translator: 'Jo',
        formerIds: ['soon'],
      },
      {
        id: 'gone',
        speaker: 'ona',
        text: 'Gone',
        undated: true,
        retracted: { on: '2025-03-05', reason: 'She said “later”.' },
      },
    ],
    notQuotes: ['later'],
    dates: [
      { id: 'day', on: '2025-03-03', asWritten: 'Monday', event: 'They met', place: 'Port', who: ['ona'] },
    ],
    corrections: [{ on: '2025-03-05', note: 'Put right.', target: 'title', was: 'Then', now: 'Now' }],
    formerSlugs: ['2025-03-04-former'],
    retracted: { on: '2025-03-06', reason: 'Made up.' },
  });
}

/** The record with one value changed; `at` names it as `quotes.0.place`. */
export function changed(at: string, change: (value: unknown) => unknown): string {
  const fields = record();
  const path = at.split('.');
  return fileOf(
    withValue(fields, path, change(valueAt(fields, path))),
    '“Now,” Ona of Port told Pell on Monday.\n',
  );
}
