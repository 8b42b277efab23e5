import { expect, test } from 'vitest';
import { answersTo, dayOfQuote } from '../../../src/record/archive/around-quote.ts';
import { smallArchive } from '../../support/archive/small-archive.ts';

const { quotes } = smallArchive({
  talks: {
    published: '2030-05-06',
    actors: ['ada', 'bo', 'cy'],
    quotes: {
      asked: { speaker: 'ada', to: ['bo'], on: '2030-05' },
      answered: { speaker: 'bo', to: ['ada'], on: '2030-05-04' },
      aside: { speaker: 'cy', to: ['bo'] },
    },
  },
});
const entry = (id: string) => quotes.filter(({ quote }) => quote.id === id);

test('answers are what others said to the speaker', () => {
  expect(entry('asked').flatMap((asked) => answersTo(asked, quotes))).toEqual(entry('answered'));
  expect(entry('aside').flatMap((asked) => answersTo(asked, quotes))).toEqual([]);
});

test('a quotation is as old as the last day on which it may have been said', () => {
  expect(quotes.map((one) => `${one.quote.id} ${dayOfQuote(one)}`).sort()).toEqual([
    'answered 2030-05-04',
    'aside 2030-05-06',
    'asked 2030-05-31',
  ]);
});
