import { expect, test } from 'vitest';
import { dayPieces } from '../../src/site/day-pieces.ts';
import { daysIn } from '../../src/site/messages/days.ts';

const wholeIn = (text: string, days: readonly string[]) =>
  dayPieces(text, days)
    .filter(({ isDay }) => isDay)
    .map((piece) => piece.text);

test.each(['en', 'en-GB', 'de', 'fr', 'es', 'ar', 'he', 'ja'])(
  'a day stays together with its month and year, the weekday may stand on another line: %s',
  (lang) => {
    const days = daysIn(lang);
    const pieces = dayPieces(days.long('2024-08-19'), [days.short('2024-08-19')]);
    expect(pieces.map(({ text }) => text).join('')).toBe(days.long('2024-08-19'));
    expect(wholeIn(days.long('2024-08-19'), [days.short('2024-08-19')])).toEqual([days.short('2024-08-19')]);
  },
);

test('both days of a span stay together, and the span may end a line between them', () => {
  const days = daysIn('en');
  const span = { from: '2023-10-07', to: '2024-08-19' };
  expect(wholeIn(days.of(span), [days.short(span.from), days.short(span.to)])).toEqual([
    'October 7, 2023',
    'August 19, 2024',
  ]);
});

test('a text without the day stays as it is', () => {
  expect(dayPieces('August 18 – 20, 2024', ['August 18, 2024'])).toEqual([
    { text: 'August 18 – 20, 2024', isDay: false },
  ]);
});
