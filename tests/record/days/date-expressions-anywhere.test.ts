import { expect, test } from 'vitest';
import { findDateExpressions } from '../../../src/record/days/date-expressions.ts';
import { fileOf, findingsOf, recordWith, shortly } from '../../support/record/briefing.ts';
import { marked } from '../../support/record/marker.ts';

/** Sentences with every day they name marked. */
const sentences: readonly (readonly [lang: string, sentence: string])[] = [
  ['en', 'On ⟦Monday⟧, ⟦October 7, 2023⟧, they met; on ⟦7 October⟧ too.'],
  ['en', 'The ⟦Oct. 7⟧ attack, the ⟦7th of October⟧, ⟦Sept. 3⟧.'],
  ['en', '⟦Tues.⟧, ⟦Mar. 4⟧; ⟦Mon⟧ ⟦May 5⟧.'],
  ['en', 'He may march 5 miles. The Sun. Sat down. They sat. May he? Mondays are long.'],
  ['en', 'March 10,000 people; in May 2024; the sun on 2.5 march.'],
  ['en', 'From ⟦March 10 to 12⟧ and ⟦2024-08-19⟧.'],
  ['en', "⟦Monday⟧'s talks, then ⟦Friday⟧."],
  ['de', 'Am ⟦Montag⟧, dem ⟦7. Oktober 2023⟧, so sagte er, Mai hin oder her; am ⟦5. März⟧.'],
  ['fr', 'Le ⟦lundi⟧ ⟦7 octobre 2023⟧, le ⟦1er mars⟧; mars est long.'],
  ['es', 'El ⟦lunes⟧ ⟦7 de octubre de 2023⟧.'],
  ['ru', 'В ⟦понедельник⟧, ⟦7 октября 2023⟧.'],
  ['he', 'ב⟦יום שני⟧, ⟦7 באוקטובר 2023⟧.'],
  ['ar', 'يوم ⟦الإثنين⟧ ⟦7 أكتوبر 2023⟧.'],
  ['ja', '⟦2024年8月19日⟧（⟦月曜日⟧）に。'],
];

test.each(sentences)('the days of a sentence are known (%s): %s', (lang, sentence) => {
  const { text, places } = marked(sentence);
  const found = findDateExpressions(text, lang).map(({ start, end }) => text.slice(start, end));
  // A letter written onto a name belongs to the word.
  const bare = found.map((words) => words.replace(/^\u05d1(?=\u05d9\u05d5\u05dd)/, ''));
  expect(bare).toEqual(places.map(([start, end]) => text.slice(start, end)));
});

function resolving(asWritten: string, days: Record<string, string>, lang = 'en'): string {
  const dates = [{ id: 'day', ...days, asWritten, event: 'Something happens', planned: true }];
  return fileOf(recordWith({ lang, dates, published: '2024-08-20' }), `It was ${asWritten} there.\n`);
}

test.each([
  ['Monday', { on: '2024-08-19' }, 'en'],
  ['Oct. 7', { on: '2023-10-07' }, 'en'],
  ['Monday, August 19, 2024', { on: '2024-08-19' }, 'en'],
  ['since October 7', { from: '2023-10-07', to: '2024-08-19' }, 'en'],
  ['until Monday', { from: '2023-10-07', to: '2024-08-19' }, 'en'],
  ['October 7 to 9', { from: '2023-10-07', to: '2023-10-09' }, 'en'],
  ['from Monday to Wednesday', { from: '2024-08-19', to: '2024-08-21' }, 'en'],
  ['in May', { from: '2024-05-01', to: '2024-05-31' }, 'en'],
  ['in 2023', { from: '2023-01-01', to: '2023-12-31' }, 'en'],
  ['the summer of 2023', { from: '2022-12-01', to: '2024-02-29' }, 'en'],
  ['the 19th', { on: '2024-08-19' }, 'en'],
  ['7. Oktober', { on: '2023-10-07' }, 'de'],
  ['lundi 19 août', { on: '2024-08-19' }, 'fr'],
  ['ביום שני', { on: '2024-08-19' }, 'he'],
  ['19/08/2024', { on: '2024-08-19' }, 'en'],
  ['yesterday', { on: '2024-08-19' }, 'en'],
])('%s may be resolved to %o (%s)', (asWritten, days, lang) => {
  expect(shortly(resolving(asWritten, days, lang))).toEqual([]);
});

test.each([
  [
    'Monday',
    { on: '2024-08-20' },
    'en',
    '2024-08-20 is Tuesday, August 20, 2024. The nearest “Monday” is 2024-08-19.',
  ],
  ['Oct. 7', { on: '2023-11-07' }, 'en', 'The nearest “Oct. 7” is 2023-10-07.'],
  ['October 7, 2022', { on: '2023-10-07' }, 'en', 'The nearest “October 7, 2022” is 2022-10-07.'],
  ['in May', { on: '2024-06-01' }, 'en', '2024-06-01 is Saturday, June 1, 2024.'],
  ['the 18th', { on: '2024-08-19' }, 'en', 'The nearest “18th” is 2024-08-18.'],
  ['lundi 19 août', { on: '2024-08-20' }, 'fr', '2024-08-19'],
  ['7. Oktober', { on: '2023-10-08' }, 'de', '2023-10-07'],
  ['19/08/2024', { on: '2024-08-20' }, 'en', '2024-08-20 is Tuesday'],
])('%s may not be resolved to %o (%s)', (asWritten, days, lang, hint) => {
  const text = resolving(asWritten, days, lang);
  expect(shortly(text)).toEqual([`date/disagrees: ${days.on}`]);
  expect(findingsOf(text)[0]?.hint).toContain(hint);
});

test('words of a longer entry resolve the day within them', () => {
  const dates = [
    { id: 'a', from: '2023-10-07', to: '2024-08-19', asWritten: 'since October 7', event: 'It lasts' },
  ];
  expect(shortly(fileOf(recordWith({ dates }), 'It lasts since October 7 and more.\n'))).toEqual([]);
});

test('entries of the same words are dealt out in the order of the body', () => {
  const dates = [
    { id: 'a', on: '2025-02-24', asWritten: 'Monday', event: 'One thing' },
    { id: 'b', on: '2025-03-03', asWritten: 'Monday', event: 'Another' },
  ];
  expect(shortly(fileOf(recordWith({ dates }), 'On Monday one, on Monday another.\n'))).toEqual([]);
  expect(shortly(fileOf(recordWith({ dates }), 'On Monday one, Monday two, Monday three.\n'))).toEqual([
    'date/ambiguous: Monday',
  ]);
});

test('the Monday of "Monday, February 17" is no other Monday', () => {
  const dates = [
    { id: 'a', on: '2025-02-17', asWritten: 'Monday, February 17', event: 'They meet' },
    { id: 'b', on: '2025-02-24', asWritten: 'Monday', event: 'They leave' },
    { id: 'c', on: '2025-03-03', asWritten: 'Monday', event: 'They are back' },
  ];
  const first = 'On Monday, February 17, they met. On Monday they left.';
  const findings = (body: string) => shortly(fileOf(recordWith({ dates }), body));
  expect(findings(`${first} On Monday they were back.\n`)).toEqual([]);
  expect(findings(`${first} They were back a week later.\n`)).toEqual(['date/ambiguous: Monday']);
});

test.each([{ from: '2025-03-03' }, { to: '2025-03-04' }])(
  'a day and half of a span, %o, are not told apart by leaving one out',
  (half) => {
    const dates = [{ id: 'a', on: '2025-03-03', ...half, asWritten: 'Monday', event: 'They meet' }];
    expect(shortly(fileOf(recordWith({ dates }), 'They met on Monday.\n'))).toEqual([
      'schema/invalid: 2025-03-03',
    ]);
  },
);
