import { expect, test } from 'vitest';
import { fileOf, findingsOf, recordWith } from '../../../support/record/briefing.ts';

// The article appears on a Monday.
const published = '2030-05-06';

function found(body: string, on?: object, fields: object = {}): string[] {
  const dates = on ? [{ id: 'day', event: 'It rains', ...on }] : [];
  return findingsOf(fileOf(recordWith({ published, dates, ...fields }), body)).map(({ code }) => code);
}

function hint(body: string, fields: Readonly<Record<string, unknown>>): string {
  return findingsOf(fileOf(recordWith(fields), body))[0]?.hint ?? '';
}

test.each([
  ['It will rain next Monday.', 'next Monday', '2029-01-01', 'en'],
  ['It will rain next Monday.', 'Monday', '2030-05-06', 'en'],
  ['It rained last Monday.', 'last Monday', '2030-05-13', 'en'],
  ['It rained last Monday.', 'Monday', '2030-05-06', 'en'],
  ['Es regnete am vergangenen Dienstag.', 'Dienstag', '2030-05-07', 'de'],
  ['Il a plu mardi dernier.', 'mardi', '2030-05-07', 'fr'],
  ['Llovió el lunes pasado.', 'lunes', '2030-05-13', 'es'],
  ['هطل المطر يوم الإثنين الماضي.', 'الإثنين', '2030-05-13', 'ar'],
  ['ירד גשם ביום שני שעבר.', 'שני', '2030-05-13', 'he'],
  ['Det regnade förra tisdagen.', 'tisdagen', '2030-05-07', 'sv'],
  ['Det regnede sidste tirsdag.', 'tirsdag', '2030-05-07', 'da'],
  ['Padało w zeszłą środę.', 'środę', '2030-05-08', 'pl'],
  ['Múlt kedden esett.', 'kedden', '2030-05-07', 'hu'],
  ['Viime tiistaina satoi.', 'tiistaina', '2030-05-07', 'fi'],
  ['Minulou středu pršelo.', 'středu', '2030-05-08', 'cs'],
  ['В прошлую среду шёл дождь.', 'среду', '2030-05-08', 'ru'],
])('“%s” with %s as %s points the wrong way', (body, asWritten, on, lang) => {
  expect(found(body, { asWritten, on, planned: true }, { lang })).toEqual(['date/disagrees']);
});

test.each([
  ['It will rain next Monday.', 'next Monday', '2030-05-13', 'en'],
  ['It rained last Monday.', 'Monday', '2030-04-29', 'en'],
  ['It rained on the last Monday of May.', 'Monday', '2030-05-27', 'en'],
  ['Es regnete am vergangenen Dienstag.', 'Dienstag', '2030-04-30', 'de'],
  ['Il a plu mardi dernier.', 'mardi', '2030-04-30', 'fr'],
  ['Il pleuvra mardi prochain.', 'mardi', '2030-05-07', 'fr'],
  ['ירד גשם ביום שני שעבר.', 'שני', '2030-04-29', 'he'],
])('“%s” with %s as %s is right', (body, asWritten, on, lang) => {
  expect(found(body, { asWritten, on, planned: true }, { lang })).toEqual([]);
});

test('"last" in a quotation is counted from the day it was said', () => {
  const quotes = [{ id: 'q', speaker: 'ona', text: 'It rained last Monday', on: '2030-05-06' }];
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  const dates = { asWritten: 'Monday', on: '2030-05-06' };
  expect(found('“It rained last Monday,” Ona said.', dates, { quotes, actors })).toEqual([]);
});

test('a hint never proposes a day on the wrong side', () => {
  expect(hint('It was settled last Thursday.', { published: '2026-09-15' })).toContain('on: 2026-09-10');
  expect(hint('It is settled next Thursday.', { published: '2026-09-15' })).toContain('on: 2026-09-17');
  expect(hint('It is settled next Tuesday.', { published: '2026-09-15' })).toContain('on: 2026-09-22');
});

test('where "last" of a language is not known, a hint proposes no weekday but that of the article', () => {
  const fields = { published, lang: 'ja' };
  expect(hint('先週の火曜日に雨が降った。', fields)).not.toContain('on:');
  expect(hint('月曜日に雨が降った。', fields)).toContain('on: 2030-05-06');
  expect(hint('5月3日に雨が降った。', fields)).toContain('on: 2030-05-03');
});

test('a weekday alone is a day around the article', () => {
  const at = (on: string) => ({ asWritten: 'Monday', on, planned: true });
  expect(found('It rained on Monday.', at('2024-01-01'))).toEqual(['date/far']);
  expect(found('It rained on Monday.', at('2030-04-29'))).toEqual([]);
  expect(found('It rained on Monday, years ago.', at('2024-01-01'))).toEqual([]);
  expect(found('In 2024 it rained on a Monday.', at('2024-01-01'))).toEqual([]);
});

test.each([
  ['The Sunday Times said so.', 'en'],
  ['It rains every Monday.', 'en'],
  ['It rained on Good Friday.', 'en'],
  ['Le samedi, il pleut.', 'fr'],
  ['Jeden Montag regnet es.', 'de'],
])('“%s” means no day', (body, lang) => {
  expect(found(body, undefined, { lang })).toEqual([]);
});

test('other words that mean no day are listed once', () => {
  const body = 'Man Friday came. Man Friday left.';
  expect(found(body)).toEqual(['date/unresolved', 'date/unresolved']);
  expect(found(body, undefined, { notDates: ['Man Friday'] })).toEqual([]);
  expect(found('It rained.', undefined, { notDates: ['Man Friday'] })).toEqual(['date/not-in-body']);
});

test('a day in words agrees with the day', () => {
  const body = 'It began on the first of May.';
  expect(found(body, { asWritten: 'the first of May', on: '2030-05-02' })).toEqual(['date/disagrees']);
  expect(found(body, { asWritten: 'the first of May', on: '2030-05-01' })).toEqual([]);
  expect(found(body)).toEqual(['date/unresolved']);
  expect(
    found('Il a plu le premier mai.', { asWritten: 'premier mai', on: '2030-05-01' }, { lang: 'fr' }),
  ).toEqual([]);
  expect(found('May first responders wait.')).toEqual([]);
});

test('what is less than a day is said so', () => {
  const body = 'It began in the spring of 2011.';
  expect(found(body, { asWritten: 'the spring of 2011', on: '2011-21' })).toEqual([]);
  expect(found(body, { asWritten: 'the spring of 2011', on: '2012-21' })).toEqual(['date/disagrees']);
  expect(found('It began in May.', { asWritten: 'May', on: '2030-06' })).toEqual(['date/disagrees']);
  expect(found('It began last month.', { asWritten: 'last month', on: '2030-04~' })).toEqual([]);
  expect(found('It began last year.', { asWritten: 'last year', on: 2029 })).toEqual([]);
});

test('a span that has not ended needs no end', () => {
  expect(found('It has rained since Friday.', { asWritten: 'since Friday', from: '2030-05-03' })).toEqual([]);
  expect(found('It has rained since Friday.', { asWritten: 'since Friday', from: '2030-05-02' })).toEqual([
    'date/disagrees',
  ]);
  expect(found('It rained until Friday.', { asWritten: 'Friday', to: '2030-05-03' })).toEqual([
    'schema/missing',
  ]);
});

test('weekdays are counted from the day of publication where the dateline has none', () => {
  const dateline = { place: 'Port Example' };
  expect(hint('It rained on Sunday.', { published, dateline })).toContain('on: 2030-05-05');
});
