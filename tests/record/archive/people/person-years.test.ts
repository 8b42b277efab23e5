import { expect, test } from 'vitest';
import { mostOnPage, yearsOf, yearsOnPage } from '../../../../src/record/archive/people/person-years.ts';
import { smallArchive } from '../../../support/archive/small-archive.ts';

/** The years of somebody who said so many things in each: year → how many. */
function yearsWith(counts: Readonly<Record<string, number>>) {
  const { personById } = smallArchive(
    Object.fromEntries(
      Object.entries(counts).map(([year, count]) => [
        `of-${year}`,
        {
          published: `${year}-05-06`,
          quotes: Object.fromEntries(Array.from({ length: count }, (_, i) => [`q-${i}`, {}])),
        },
      ]),
    ),
  );
  return yearsOf(personById.get('ada') ?? { quotes: [] });
}

const shownOf = (counts: Readonly<Record<string, number>>) =>
  yearsOnPage(yearsWith(counts)).map(({ year }) => year);

test('what somebody said stands by the year of its briefing, the newest first, with how much it is', () => {
  const years = yearsWith({ 2028: 2, 2030: 1, 2029: 3 });
  expect(years.map(({ year, count, briefings }) => [year, count, briefings.length])).toEqual([
    ['2030', 1, 1],
    ['2029', 3, 1],
    ['2028', 2, 1],
  ]);
});

test('up to a hundred and fifty quotations stand on one page; with more, whole years move to pages of their own', () => {
  expect(shownOf({ 2030: 50, 2029: 50, 2028: 50 })).toEqual(['2030', '2029', '2028']);
  expect(shownOf({ 2030: 50, 2029: 50, 2028: 51 })).toEqual(['2030', '2029']);
  expect(shownOf({ 2030: 140, 2029: 11, 2028: 1 })).toEqual(['2030']);
});

test('the newest year is always shown, however much it is', () => {
  expect(shownOf({ 2030: mostOnPage + 20, 2029: 1 })).toEqual(['2030']);
  expect(shownOf({})).toEqual([]);
});
