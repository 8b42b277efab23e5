import { expect, test } from 'vitest';
import { fileOf, findingsOf, recordWith } from '../../../support/record/briefing.ts';
import { findingText, wordsAt } from '../../../support/record/finding-text.ts';

type Dates = readonly Readonly<Record<string, unknown>>[];
const entry = (asWritten: string, fields: object) => ({
  ...{ id: 'one', asWritten, event: 'It is', planned: true },
  ...fields,
});

const said = (fields: object) => ({
  actors: [{ id: 'ona', name: 'Ona', kind: 'person' }],
  quotes: [{ id: 'now', speaker: 'ona', text: 'Now', ...fields }],
});

/** A body, and entries that resolve its days, some of them wrongly. */
const bodies: readonly (readonly [body: string, dates: Dates, fields?: object])[] = [
  ['On Monday.', []],
  ['On Monday, on Monday and on Friday.', []],
  ['On Monday.', [], { dateline: { place: 'Port', on: '2025-03-03' } }],
  ['On August 19.', []],
  ['On 30/02/2025 and 02/03/2025.', []],
  ['On February 29.', [], { published: '2023-01-01' }],
  ['On Monday.', [entry('Tuesday', { on: '2025-03-03' })]],
  ['On Monday.', [entry('Munday', { on: '2024-03-05' })]],
  ['On Monday and March 7.', [entry('Tuesday', { on: '2025-04-01' })]],
  ['On Monday and March 7.', [entry('March 8', { on: '2025-03-08' })]],
  ['At noon.', [entry('Tuesday', { on: '2025-03-04' })]],
  ['At noon.', [entry('noonish', { on: '2025-03-04' })]],
  ['On Monday.', [entry('Monday', { on: '2025-03-04' })]],
  ['On Monday, March 3.', [entry('Monday, March 3', { on: '2025-03-04' })]],
  ['On March 3, 2024.', [entry('March 3, 2024', { on: '2025-03-03' })]],
  ['In May 2024.', [entry('May 2024', { on: '2025-05-03' })]],
  ['March 3 to 5.', [entry('March 3 to 5', { from: '2025-03-03', to: '2025-03-06' })]],
  ['March 3 to 5.', [entry('March 3 to 5', { from: '2025-03-02', to: '2025-03-05' })]],
  ['March 3 to 5.', [entry('March 3 to 5', { on: '2025-03-04' })]],
  ['March 3 to 5.', [entry('March 3 to 5', { on: '2025-03-06' })]],
  ['From Monday to Friday.', [entry('Monday to Friday', { from: '2025-03-03', to: '2025-03-06' })]],
  ['From Monday to Friday.', [entry('Monday to Friday', { from: '2025-03-04', to: '2025-03-07' })]],
  ['Since May.', [entry('Since May', { from: '2024-06-01', to: '2025-04-30' })]],
  ['Since May.', [entry('Since May', { from: '2024-04-01', to: '2024-06-30' })]],
  ['In 2023.', [entry('2023', { from: '2021-01-01', to: '2022-12-31' })]],
  ['On 03/04/2025.', [entry('03/04/2025', { on: '2025-04-03' })]],
  ['On 03/04/2025.', [entry('03/04/2025', { on: '2025-04-04' })]],
  [
    'On Monday, and Monday again.',
    [entry('Monday', { on: '2025-03-03' }), { ...entry('Monday', { on: '2025-02-24' }), id: 'b' }],
  ],
  [
    'On Monday.',
    [entry('Monday', { on: '2025-03-03' }), { ...entry('Monday', { on: '2025-02-24' }), id: 'b' }],
  ],
  [
    'On Monday.',
    [entry('Monday', { on: '2025-03-03' }), { ...entry('Monday', { on: '2025-03-03' }), id: 'b' }],
  ],
  // What stands together, in words and in code.
  ['March 1, `March 2`, March 3 and `March 4`.', []],
  ['On Monday, March 3, Tuesday; Monday, Monday, March 10.', []],
  ['On Monday  the 10th of March and Monday — March 17.', []],
  ['Am Montag, dem 10. März, und Montag den 17. März.', [], { lang: 'de' }],
  ['On Monday, March 10.', [], { dateline: { place: 'Port', on: '2025-03-03' } }],
  ['On Monday.', [], { published: 'soon' }],
  ['On Monday.', [], { dates: 'Monday' }],
  ['On Monday, March 3.', [entry('March 3', { on: '2025-03-03' })]],
  ['On Monday and on March 3.', [entry('Monday', { on: '2025-03-03' })]],
  ['On Monday, March 3 and Monday, March 10.', [entry('x', { asWritten: undefined, on: '2025-03-10' })]],
  ['On Monday, March 10 and Monday, March 3.', [entry('noon', { on: '2025-03-03' })]],
  ['On Friday, on Monday and March 9.', [entry('noon', { on: '2025-03-03' })]],
  ['On Monday and March 7.', [entry('September 28', { on: '2025-04-01' })]],
  ['On March 7 and Monday.', [entry('Tuesday', { on: '2025-04-01' })]],
  ['On 03/04/2025.', [entry('noon', { on: '2025-05-01' })]],
  [
    'On one Monday.',
    [entry('one Monday', { on: '2025-03-03' }), { ...entry('one  Monday', { on: '2025-02-24' }), id: 'b' }],
  ],
  ['On March 3.', [entry('March  3', { on: '2025-03-03' })]],
  ['On Monday.', [entry('', { on: '2025-03-03' })]],
  ['On Tuesday.', [entry('  ', { on: '2025-03-03' })]],
  // Which fields make a day, and which a span.
  ...[
    { from: '2025-03-03' },
    { to: '2025-03-03' },
    { on: '2025-03-03', from: '2025-03-03' },
    { on: '2025-03-03', to: '2025-03-03' },
    { on: '2025-03-03', from: '2025-03-03', to: '2025-03-03' },
    { from: '2025-03-04', to: '2025-03-03' },
    { from: '2025-03-03', to: '2025-03-03' },
    {},
  ].map((fields) => ['On Monday.', [entry('Monday', fields)]] as const),
  // Days near and far.
  ['The 15th.', [entry('15th', { on: '2025-04-30' })]],
  ['On Monday, March 3.', [entry('Monday, March 3', { on: '2025-03-12' })]],
  ['March 3 to 5.', [entry('March 3 to 5', { from: '2025-03-04', to: '2025-03-04' })]],
  ['March 3 to 5.', [entry('March 3 to 5', { from: '2025-03-03', to: '2025-03-08' })]],
  ['From 30 to 2 April.', [entry('30 to 2 April', { from: '2025-03-30', to: '2025-04-02' })]],
  ['From 30 to 2 April.', [entry('30 to 2 April', { from: '2025-03-29', to: '2025-04-02' })]],
  ['From 30 to 2 April.', [entry('30 to 2 April', { from: '2025-03-30', to: '2025-04-03' })]],
  ['From 3 to 3 April.', [entry('3 to 3 April', { from: '2025-04-02', to: '2025-04-03' })]],
  [
    'Monday, March 3 to Friday.',
    [entry('Monday, March 3 to Friday', { from: '2025-03-03', to: '2025-03-08' })],
  ],
  ...['Monday', 'the 1st', '01/09/2025', 'Monday 2025'].map(
    (words) => [`On ${words}.`, [entry(words, { from: '2025-08-20', to: '2025-09-10' })]] as const,
  ),
  ['In May.', [entry('May', { from: '2025-04-15', to: '2025-06-15' })]],
  ['In May 2024.', [entry('May 2024', { from: '2025-04-15', to: '2025-06-15' })]],
  // The order of days.
  ['On Monday.', [entry('Monday', { on: '2025-03-10', planned: false })]],
  ['On Monday.', [entry('Monday', { on: '2025-03-03', planned: false })]],
  ['On Monday.', [entry('Monday', { on: '2052-03-04', planned: true })]],
  ['At noon.', [], { updated: '2025-03-03' }],
  ['At noon.', [], { updated: '2052-03-03' }],
  ['At noon.', [], { published: '2052-03-03' }],
  ['At noon.', [], { dateline: { place: 'Port', on: '2025-03-05' } }],
  ['At noon.', [], { source: { retrieved: '2025-03-03' } }],
  [
    'At noon.',
    [],
    {
      corrections: [
        { on: '2025-03-03', note: 'x' },
        { on: '2052-01-01', note: 'y' },
      ],
    },
  ],
  ['At noon.', [], { retracted: { on: '2025-03-03', reason: 'x' } }],
  ['At noon.', [], { published: '2025-03-04T08:00:00Z', updated: '2025-03-04T07:59:00Z' }],
  ['At noon.', [], { published: '2025-03-04T08:00:00Z', updated: '2025-03-04T08:00:00Z' }],
  ['At noon.', [], { published: '2025-03-04T23:00:00-05:00', updated: '2025-03-05T03:00:00Z' }],
  ['At noon.', [], { published: '2025-03-04T08:00:00Z', updated: '2025-03-04' }],
  ['At noon.', [], { published: '2025-03-04', updated: '2025-03-03T23:00:00Z' }],
  [
    'At noon.',
    [],
    {
      ...{ published: '2025-03-04T08:00:00Z', updated: '2025-03-05T08:00:00Z' },
      corrections: [{ on: '2025-03-03', note: 'x' }],
    },
  ],
  [
    'At noon.',
    [],
    { published: 'soon', updated: '2025-03-03', corrections: [{ on: '2025-03-02', note: 'x' }] },
  ],
  [
    'At noon.',
    [],
    {
      updated: '2025-03-01',
      corrections: ['2025-03-03', '2025-03-02', '2025-03-05'].map((on) => ({ on, note: 'x' })),
    },
  ],
  [
    'At noon.',
    [],
    {
      corrections: ['2025-03-03', '2025-03-02', '2025-03-05', '2025-03-05'].map((on) => ({ on, note: 'x' })),
    },
  ],
  ['“Now,” Ona said.', [], said({ undated: true, retracted: { on: '2025-03-03', reason: 'x' } })],
  ['“Now,” Ona said.', [], said({ on: '2025-03-05' })],
  ['From March 3 to 5.', [entry('March 3 to 5', { from: '2025-03-03', to: '2025-03-05', planned: false })]],
  [
    'On Monday, on Tuesday and Friday.',
    [
      entry('Monday', { on: '2025-03-10', planned: false }),
      { ...entry('Tuesday', { on: '2025-03-11', planned: false }), id: 'b' },
      { ...entry('Friday', { on: '2025-03-07', planned: false }), id: 'c' },
    ],
  ],
];

test('what an editor reads of the days of a briefing is what was agreed on', async () => {
  const lines = bodies.flatMap(([body, dates, fields = {}]) => {
    const text = fileOf(recordWith({ dates, ...fields }), `${body}\n`);
    const days = dates.map(
      ({ asWritten, on, from, to, planned }) =>
        `${asWritten} = ${on ?? `${from} to ${to}`}${planned ? '' : ', past'}`,
    );
    return [
      `${body} ${[...days, ...Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`)].join('; ')}`,
      ...findingsOf(text)
        .flatMap((found) => findingText(found, (place) => wordsAt(text, place)))
        .map((line) => `  ${line}`),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./date-findings.txt');
});
