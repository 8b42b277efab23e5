import { describe, expect, test } from 'vitest';
import { calendarLabel, daysOf, longDay, monthName, shortDay } from '../../../src/record/days/calendar.ts';
import { englishDays } from '../../../src/record/days/english.ts';
import { instantOf, latest } from '../../../src/record/days/moment.ts';

describe('a day in words', () => {
  test.each([
    ['in full', () => longDay('2024-08-19', 'en', englishDays), 'Monday, August 19, 2024'],
    ['in full, in another language', () => longDay('2024-08-19', 'de'), 'Montag, 19. August 2024'],
    ['without its weekday', () => shortDay('2024-08-19', 'en', englishDays), 'August 19, 2024'],
    ['the first of a year', () => shortDay('2025-01-01', 'en', englishDays), 'January 1, 2025'],
    [
      'by the Gregorian calendar, whatever the language is used to',
      () => shortDay('2024-08-19', 'fa').includes('۲۰۲۴'),
      true,
    ],
    ['a month with its year', () => monthName('2024', '08', 'en'), 'August 2024'],
    ['a month alone', () => monthName('2024', '08', 'en', false), 'August'],
    [
      'one day of the record',
      () => daysOf({ on: '2024-08-19' }, 'en', englishDays),
      'Monday, August 19, 2024',
    ],
    [
      'a span',
      () => daysOf({ from: '2024-02-10', to: '2024-02-14' }, 'en', englishDays).replace(/\s/g, ' '),
      'February 10 – 14, 2024',
    ],
    ['no day', () => daysOf({}, 'en', englishDays), ''],
    [
      'a span that has not ended',
      () => daysOf({ from: '2024-02-10' }, 'en', englishDays),
      'since February 10, 2024',
    ],
    ['the other half', () => daysOf({ to: '2024-02-10' }, 'en', englishDays), ''],
  ])('%s', (_title, shown, expected) => {
    expect(shown()).toBe(expected);
  });
});

describe('what a reader is told beside the words of the article', () => {
  test.each([
    ['Monday', { on: '2024-08-19' }, 'August 19, 2024'],
    ['Aug. 19', { on: '2024-08-19' }, '2024'],
    ['August 5', { on: '2024-08-05' }, '2024'],
    ['August 19, 2024', { on: '2024-08-19' }, ''],
    ['2024 alone', { on: '2024-08-19' }, ''],
    ['the 190 days', { on: '2024-08-19' }, 'August 19, 2024'],
    ['in 20245', { on: '2024-08-19' }, 'August 19, 2024'],
    ['that week', { from: '2024-02-10', to: '2024-03-14' }, 'February 10 – March 14, 2024'],
    ['February 10 to 14', { from: '2024-02-10', to: '2024-02-14' }, '2024'],
    ['some day', {}, ''],
  ])('%s', (words, date, expected) => {
    expect(calendarLabel(date, words, 'en', englishDays).replace(/\s/g, ' ')).toBe(expected);
  });
});

describe('the latest of some days', () => {
  test.each([
    [['2024-08-19', '2024-08-21', '2024-08-20'], '2024-08-21T12:00:00Z'],
    [['2024-08-20T09:00:00-04:00', '2024-08-20'], '2024-08-20T09:00:00-04:00'],
    [['2024-08-20', '2024-08-20T00:00:00+02:00', undefined], '2024-08-20T12:00:00Z'],
    [[], '1970-01-01T00:00:00Z'],
  ])('of %s', (days, expected) => {
    expect(latest(days)).toBe(expected);
  });

  test('a day without an hour begins at midnight in UTC', () => {
    expect(instantOf('1970-01-02')).toBe(86_400_000);
    expect(instantOf('1970-01-02T01:00:00+01:00')).toBe(86_400_000);
  });
});
