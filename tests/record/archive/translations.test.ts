import { expect, test } from 'vitest';
import { counterpartOf, versions } from '../../../src/record/archive/translations.ts';
import { readArchive } from '../../support/archive/archive.ts';

const { briefings } = await readArchive('tests/fixtures/languages/content');
const original = briefings.find(({ record }) => record.lang === 'en-GB');
const german = briefings.find(({ record }) => record.lang === 'de');
if (!original || !german) throw new Error('There are an original and a translation.');

test('a briefing and its translations know each other, the original first, whoever is asked', () => {
  const of = versions(briefings);
  const languages = (slug: string) => of({ slug })?.all.map(({ record }) => record.lang);
  expect(languages(original.slug)).toEqual(['en-GB', 'ar', 'de', 'es', 'fr', 'he']);
  expect(languages(german.slug)).toEqual(languages(original.slug));
  expect(of({ slug: german.slug })?.original.slug).toBe(original.slug);
  expect(versions([original])(original)).toBeUndefined();
});

test('a translation of a translation is one of the same original, also by a former slug', () => {
  const record = { ...german.record, lang: 'nl', translationOf: '2020-01-01-old' };
  const dutch = { ...german, slug: '2024-05-07-poort', record };
  const renamed = { ...german, record: { ...german.record, formerSlugs: ['2020-01-01-old'] } };
  const found = versions([original, renamed, dutch])(dutch);
  expect(found?.original.slug).toBe(original.slug);
  expect(found?.all).toHaveLength(3);
});

test('a quotation has its counterpart by id, by the words it was said in, or by its place', () => {
  const [first, second, third] = german.record.quotes;
  if (!first || !second || !third) throw new Error('There are three quotations.');
  const counterpart = (quote: typeof first) => counterpartOf(quote, german, original)?.id;
  expect(counterpart(first)).toBe('open-gate');
  expect(counterpart({ ...first, id: 'tor', formerIds: ['open-gate'] })).toBe('open-gate');
  expect(counterpart({ ...second, id: 'drei-jahre' })).toBe('three-years');
  const renamed = { ...third, id: 'niemand' };
  const own = { ...german, record: { ...german.record, quotes: [first, second, renamed] } };
  expect(counterpartOf(renamed, own, original)?.id).toBe('no-winner');
  const fewer = { ...german, record: { ...german.record, quotes: [renamed] } };
  expect(counterpartOf(renamed, fewer, original)).toBeUndefined();
  expect(counterpartOf({ ...renamed, speaker: 'velmara' }, own, original)).toBeUndefined();
});

test('what was retracted is no counterpart', () => {
  const [first] = german.record.quotes;
  if (!first) throw new Error('There is a quotation.');
  const retracted = { on: '2024-05-08', reason: 'Nobody said so.' };
  const quotes = original.record.quotes.map((quote) =>
    quote.id === 'open-gate' ? { ...quote, retracted } : quote,
  );
  expect(
    counterpartOf(first, german, { ...original, record: { ...original.record, quotes } }),
  ).toBeUndefined();
});
