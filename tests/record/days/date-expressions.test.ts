import { expect, test } from 'vitest';
import { findDateExpressions, readDateExpressions } from '../../../src/record/days/date-expressions.ts';

/** What words say of a day: the words, then weekdays as 0 for Sunday to 6, months, days, a year. */
function read(text: string, lang: string, readWords: typeof findDateExpressions): string {
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
  ['en-AU', 'On Tues., then Thur., then Thurs., it, Sept. 5; in 1000 and 2999 and 3000.'],
  ['en', 'October 7-45, October 0-7, October 30-2, 30 to 2 October, 12 October 13 October'],
  ['en', 'Monday  the  3rd  of  March, May Day, Sunday roast'],
  ['fr-BE', 'le mar. 4 mars, le 4 mar. 2024, lun. 1 janv. 2024, mar. et mer., le 2 févr.'],
  ['ru', 'Март 2024, в марте, 5 март, понедельник, пн, 5 мая.'],
  ['pt', 'segunda-feira, 1 de março de 2024, terça, 2 mar. 2024'],
  ['he-IL', 'בשבת, 7 באוקטובר, ובשבת'],
  ['ar', '٧ تموز و٧ يوليو و٧ جويلية'],
  ['ja', '月と火と日、月曜日に、月曜'],
  ['ko', '월요일에, 월화수, 8월, 8월에'],
  ['zh', '2024年8月，8月，星期一和周一'],
  ['th', 'วันจันทร์ที่ 19 สิงหาคม 2024'],
  ['lo', 'ໃນວັນຈັນທີ 19 ສິງຫາ 2024'],
  ['km', 'នៅថ្ងៃចន្ទទី 19 សីហា 2024'],
  ['my', 'တနင်္လာနေ့ 19 ဩဂုတ် 2024'],
];

test('what words say of a day in each language is what was agreed on', async () => {
  const lines = sentences.flatMap(([lang, text]) => [
    `${lang}: ${text}`,
    `  in a sentence: ${read(text, lang, findDateExpressions)}`,
    `  alone: ${read(text, lang, readDateExpressions)}`,
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./date-expressions.txt');
});
