import { expect, test } from 'vitest';
import { calendarLabel, daysOf, longDay, machineDay, shortDay } from '../../../src/record/days/calendar.ts';
import { daySpan, edtfParts, edtfSpan, isExactDay } from '../../../src/record/days/edtf.ts';
import { englishDays } from '../../../src/record/days/english.ts';

test.each([
  ['2024-08-19', '2024-08-19', '2024-08-19', 'Monday, August 19, 2024', '2024-08-19'],
  ['2024-08-19~', '2024-08-19', '2024-08-19', 'about August 19, 2024', undefined],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024', '2024-02'],
  ['2023-12', '2023-12-01', '2023-12-31', 'December 2023', '2023-12'],
  ['2024-10~', '2024-10-01', '2024-10-31', 'about October 2024', undefined],
  ['2024', '2024-01-01', '2024-12-31', '2024', '2024'],
  ['2011-21', '2011-03-01', '2011-05-31', 'spring 2011', undefined],
  ['2011-24', '2011-12-01', '2012-02-29', 'winter 2011', undefined],
])('%s is from %s to %s', (date, first, last, long, machine) => {
  expect(edtfSpan(date)).toEqual({ first, last });
  expect(longDay(date, 'en', englishDays)).toBe(long);
  expect(machineDay(date)).toBe(machine);
});

test.each([
  '2024-02-30',
  '2024-13',
  '2024-25',
  '24-08-19',
  '2024-8',
  '2024?',
  '2024-08-19/2024-08-20',
  '0999',
  '',
])('"%s" is no date', (date) => {
  expect(edtfParts(date)).toBeUndefined();
});

test('only one certain day is exact', () => {
  expect(['2024-08-19', '2024-08', '2024-08-19~', '2024'].map(isExactDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a span without an end has not ended', () => {
  expect(daySpan({ from: '2024-05' })).toEqual({ first: '2024-05-01', last: '2024-05-31' });
  expect(daysOf({ from: '2024-05-03' }, 'en', englishDays)).toBe('since May 3, 2024');
  expect(daysOf({ from: '2024-05-03' }, 'de')).toBe('3. Mai 2024\u2009–');
  expect(daysOf({ from: '2024-05', to: '2025' }, 'en', englishDays)).toBe('May 2024\u2009–\u20092025');
});

test('a season without a name in the locale data is said by its months', () => {
  expect(shortDay('2011-21', 'de')).toBe('März–Mai 2011');
  expect(shortDay('2011-21', 'en-GB', englishDays)).toBe('spring 2011');
});

test('beside the words of the article stands what they do not say', () => {
  expect(calendarLabel({ on: '2011-21' }, 'in the spring', 'en', englishDays)).toBe('2011');
  expect(calendarLabel({ on: '2011-21' }, 'in the spring of 2011', 'en', englishDays)).toBe('');
  expect(calendarLabel({ on: '2011-04' }, 'last month', 'en', englishDays)).toBe('April 2011');
  expect(calendarLabel({ from: '2030-05-03' }, 'Friday', 'en', englishDays)).toBe('since May 3, 2030');
});
