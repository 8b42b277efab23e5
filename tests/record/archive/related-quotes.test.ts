import { expect, test } from 'vitest';
import { dayOfQuote } from '../../../src/record/archive/quote-entry.ts';
import { answersTo, otherQuotesOf } from '../../../src/record/archive/related-quotes.ts';
import { versions } from '../../../src/record/archive/translations.ts';
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

test('other quotes of a speaker are the three newest, not the one that is shown, nor those of its translations', () => {
  const archive = smallArchive({
    first: { published: '2030-05-01', quotes: { oldest: {}, old: {} } },
    talks: { published: '2030-05-06', quotes: { shown: {}, same: {} } },
    gespraeche: {
      published: '2030-05-07',
      lang: 'de',
      translationOf: '2030-05-06-talks',
      quotes: { shown: {}, same: {} },
    },
    last: { published: '2030-05-08', quotes: { newest: {} } },
  });
  const shown = archive.quotesBySlug.get('2030-05-06-talks')?.[0];
  if (!shown) throw new Error('The quotation is there.');
  const others = otherQuotesOf(
    archive.personById.get('ada'),
    shown,
    versions(archive.briefings)(shown.briefing),
  );
  expect(others.map(({ briefing, quote }) => `${briefing.slug} ${quote.id}`)).toEqual([
    '2030-05-08-last newest',
    '2030-05-06-talks same',
    '2030-05-01-first oldest',
  ]);
  expect(otherQuotesOf(undefined, shown, undefined)).toEqual([]);
});

test('a quotation is as old as the last day on which it may have been said', () => {
  expect(quotes.map((one) => `${one.quote.id} ${dayOfQuote(one)}`).sort()).toEqual([
    'answered 2030-05-04',
    'aside 2030-05-06',
    'asked 2030-05-31',
  ]);
});
