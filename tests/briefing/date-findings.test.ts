import { expect, test } from 'vitest';
import { dateWords, dateWordsAlone } from '../../src/briefing/integrity/date-words.ts';
import { fileOf, findingsOf, recordWith } from '../support/briefing.ts';
import { findingText, wordsAt } from '../support/finding-text.ts';

/** What words say of a day: the words, then weekdays as 0 for Sunday to 6, months, days, a year. */
function read(text: string, lang: string, readWords: typeof dateWords): string {
  return readWords(text, lang)
    .map(({ start, end, weekdays, months, days, year }) => {
      const parts = { weekdays, months, days, year };
      const said = Object.entries(parts).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name} ${[value].flat().join('/')}`],
      );
      return `⟦${text.slice(start, end)}⟧ ${said.join(', ')}`;
    })
    .join('; ');
}

const sentences: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'On Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.'],
  ['en', 'Mon. and Tue. and Wed. and Thu. and Fri. and Sat. and Sun. it was; Mon.'],
  ['en', 'Sat. He sat. Sat., then Sun'],
  ['en', 'Mon Jan 1, Tue, Feb 2; Wed., Mar. 3'],
  ['en', 'January 1, February 2, March 3, April 4, May 5, June 6, July 7, August 8, September 9'],
  ['en', 'Oct 10, Nov. 11, Dec 12 2024, Sept. 13, Sep 14'],
  ['en', '1st May, 2nd of June, 3rd of the month, July 4th, August the 5th, 6 September 2024'],
  ['en', 'October 7-9, October 7 – 9, October 7 to 9, 2023; 7 through 9 October'],
  ['en', 'October 0, October 32, 31 October, October 7% and October 7:30 and October 7.5'],
  ['en', 'may 5, MAY 6, xMay 7, May 8x, May 2024'],
  ['en', '2024-08-19, 2024-8-19, 12024-08-19, 2024-13-01, 2024-08-32'],
  ['en', '19/08/2024, 08.19.2024, 8-9-2024, 19/08-2024, 19/20/2024, 1.2.2024.5'],
  ['en', 'in 2023, the 19th, 20th century, 0999, 3000, 2999, a2024, 5th-rate'],
  ['de', 'Montag, Mo. 1. Januar, 2. März 2024, am 3. bis 4. Mai, Sonntag'],
  ['fr', 'lundi 1er mars, 2 mars 2024, du 3 au 4 mai, dimanche'],
  ['es', 'lunes 1 de marzo de 2024, 2 de mayo del 2024, 3 a 4 de mayo'],
  ['it', 'lunedì 1º marzo 2024'],
  ['ru', 'в понедельник 1 марта 2024'],
  ['he', 'ביום שני 7 באוקטובר 2023'],
  ['ar', 'يوم الاثنين ٧ أكتوبر ٢٠٢٣ ويوم الإثنين'],
  ['fa', 'دوشنبه'],
  ['hi', 'सोमवार ७ अक्टूबर २०२३'],
  ['ja', '2024年8月19日 月曜日, ８月１９日'],
  ['ko', '2024년 8월 19일 월요일'],
  ['zh', '8月19日星期一，8月19号'],
  // Orders, abbreviations, spans and figures that are nearly dates.
  ...['en', 'en-GB', 'de', 'ja'].map((lang) => [lang, '7 October 9, 7. Oktober 9'] as const),
  ['en', 'On 05/08/2024 and 2024-08-19; on 0/19/2024, 1/19/2024, 12/19/2024, 13/0/2024.'],
  ['en', 'Mon  Jan 1, Mon,Jan 2; Mon.  then, Mon.Then; On 5 May. On 5 Sep. So on 5 Sep. 2024.'],
  ['en', 'On Tues., then Thur., then Thurs., it, Sept. 5; in 1000 and 2999 and 3000.'],
  ['en', 'October 7-45, October 0-7, October 30-2, 30 to 2 October, 12 October 13 October'],
  ['en', 'Monday  the  3rd  of  March, May Day, Sunday roast'],
  ['fr', 'le mar. 4 mars, le 4 mar. 2024, lun. 1 janv. 2024, mar. et mer., le 2 févr.'],
  ['ru', 'Март 2024, в марте, 5 март, понедельник, пн, 5 мая.'],
  ['pt', 'segunda-feira, 1 de março de 2024, terça, 2 mar. 2024'],
  ['he', 'בשבת, 7 באוקטובר, ובשבת'],
  ['ar', '٧ تموز و٧ يوليو و٧ جويلية'],
  ['ja', '月と火と日、月曜日に、月曜'],
  ['ko', '월요일에, 월화수, 8월, 8월에'],
  ['zh', '2024年8月，8月，星期一和周一'],
  ['th', 'วันจันทร์ที่ 19 สิงหาคม 2024'],
  ['lo', 'ໃນວັນຈັນທີ 19 ສິງຫາ 2024'],
  ['km', 'នៅថ្ងៃចន្ទទី 19 សីហា 2024'],
  ['my', 'တနင်္လာနေ့ 19 ဩဂုတ် 2024'],
];

type Dates = readonly Readonly<Record<string, unknown>>[];
const entry = (asWritten: string, fields: object) => ({
  ...{ id: 'one', asWritten, event: 'It is', planned: true },
  ...fields,
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
];

test('what words say of a day in each language is what was agreed on', async () => {
  const lines = sentences.flatMap(([lang, text]) => [
    `${lang}: ${text}`,
    `  in a sentence: ${read(text, lang, dateWords)}`,
    `  alone: ${read(text, lang, dateWordsAlone)}`,
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/wording/days.txt');
});

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
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/wording/dates.txt');
});
