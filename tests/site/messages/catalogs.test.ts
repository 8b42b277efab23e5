import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  filled,
  hasCatalog,
  type Messages,
  messagesIn,
  partsOf,
} from '../../../src/site/messages/messages.ts';
import { labelsOf } from '../../support/catalog-labels.ts';

const languages = ['en', 'en-GB', 'de', 'fr', 'es', 'ar', 'he'] as const;

describe.each(languages)('the catalog of %s', (lang) => {
  const labels = labelsOf(lang);

  test('says something everywhere, and leaves no sign of its own', () => {
    const faults = [...labels].flatMap(([path, texts]) =>
      texts
        .filter(
          (text) =>
            (text.trim() === '' && !['comma', 'colon'].includes(path)) || /undefined|NaN| {2}/.test(text),
        )
        .map((text) => `${path}: ${text}`),
    );
    expect(faults.filter((fault) => !fault.startsWith('cards.others'))).toEqual([]);
  });

  test('has the slots that English has, each once', () => {
    const english = labelsOf('en');
    const slotsOf = (texts: readonly string[] | undefined) =>
      (texts?.length === 1 ? partsOf(texts[0] ?? '') : [])
        .flatMap((part) => ('slot' in part ? [part.slot] : []))
        .sort();
    const others = [...labels].filter(([path, texts]) => {
      const own = slotsOf(texts);
      return english.has(path) && own.join() !== slotsOf(english.get(path)).join();
    });
    expect(others.map(([path]) => path)).toEqual([]);
  });

  test('is written in the script of its language', () => {
    const script = { ar: /\p{sc=Arab}/u, he: /\p{sc=Hebr}/u }[lang as string] ?? /\p{sc=Latin}/u;
    const others = [...labels].filter(
      ([path, texts]) =>
        !['comma', 'colon', 'citing.download'].includes(path) &&
        texts.some(
          (text) =>
            /\p{L}{2}/u.test(text.replace(/\{\w+\}|Zxq|JSON|BibTeX|README|PDF/g, '')) && !script.test(text),
        ),
    );
    expect(others.map(([path, [text]]) => `${path}: ${text}`)).toEqual([]);
  });
});

test.each([
  [
    'ar',
    [0, 1, 2, 3, 11, 100],
    ['لا اقتباسات', 'اقتباس واحد', 'اقتباسان', '3 اقتباسات', '11 اقتباسًا', '100 اقتباس'],
  ],
  ['he', [1, 2, 3], ['ציטוט אחד', 'שני ציטוטים', '3 ציטוטים']],
  ['fr', [0, 1, 2], ['0 citation', '1 citation', '2 citations']],
  ['de-CH', [1, 12345], ['1 Zitat', '12’345 Zitate']],
  ['en-GB', [1, 1234], ['1 quotation', '1,234 quotations']],
] as const)('quotations are counted in "%s" as it is spoken', (lang, numbers, said) => {
  const { counts: labels } = messagesIn(lang);
  expect(numbers.map((number) => labels.quotations(number).replace(/[’']/g, '’'))).toEqual(said);
});

test.each([
  ['en-US', 'Monday, September 15, 2025', 'September 15, 2025'],
  ['en-GB', 'Monday, 15 September 2025', '15 September 2025'],
  ['de-CH', 'Montag, 15. September 2025', '15. September 2025'],
  ['fr', 'lundi 15 septembre 2025', '15 septembre 2025'],
  ['ar-EG', 'الاثنين، ١٥ سبتمبر ٢٠٢٥', '١٥ سبتمبر ٢٠٢٥'],
  ['pt-BR', 'segunda-feira, 15 de setembro de 2025', '15 de setembro de 2025'],
])('a day is written in "%s" in the form of the region', (lang, long, short) => {
  const { days } = messagesIn(lang);
  expect(days.long('2025-09-15').replace(/\s/g, ' ')).toBe(long);
  expect(days.short('2025-09-15').replace(/\s/g, ' ')).toBe(short);
});

test('the first of a month is an ordinal in French, in a span too', () => {
  const { days } = messagesIn('fr');
  const said = [days.long('2024-06-01'), days.short('2024-06-01'), days.short('2024-06-11')];
  expect(said).toEqual(['samedi 1er juin 2024', '1er juin 2024', '11 juin 2024']);
  expect(days.of({ from: '2024-06-01', to: '2024-06-12' }).replace(/\s/g, ' ')).toBe('1er–12 juin 2024');
  expect(messagesIn('de').days.short('2024-06-01')).toBe('1. Juni 2024');
});

test('a season and what is about are said in words where there is a catalog, else in signs', () => {
  const said = (lang: string) => {
    const { days } = messagesIn(lang);
    return [days.short('2011-21'), days.short('2024-10~'), days.of({ from: '2024-08-19' })];
  };
  expect(said('de')).toEqual(['Frühjahr 2011', 'um Oktober 2024', 'seit 19. August 2024']);
  expect(said('fr')).toEqual(['printemps 2011', 'vers octobre 2024', 'depuis le 19 août 2024']);
  expect(said('pl')[2]).toBe('19 sierpnia 2024\u2009–');
});

test('names in a row stay apart where words run from right to left, and only there', () => {
  expect(messagesIn('he').list(['Ada', 'Bo', 'Cy'])).toBe('Ada\u200f, Bo ו-Cy');
  expect(messagesIn('he').list(['Ada', 'Bo'])).toBe('Ada ו-Bo');
  expect(messagesIn('de').list(['Ada', 'Bo', 'Cy'])).toBe('Ada, Bo und Cy');
});

test('a language without a catalog has the labels of the site, and its own days', () => {
  const polish: Messages = messagesIn('pl');
  expect(hasCatalog('pl')).toBe(false);
  expect([polish.lang, polish.briefing.keyPoints]).toEqual(['en-US', 'Key points']);
  expect(polish.days.lang).toBe('pl');
});

test('a label with a slot that gets nothing is no label', () => {
  expect(filled('From {briefing}', { briefing: 'A {day}' })).toBe('From A {day}');
  expect(() => filled('From {briefing}', {})).toThrow('{briefing}');
});

test('every message of the catalog is used', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.includes('messages/catalogs/'));
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  // What is chosen by a key of the record, or handed over as a whole.
  const chosen =
    /^(?:search\.(?:script|kinds)|sharing\.script|person\.kinds|data\.promises|dayPhrases|attribution\.forms|attribution\.Forms|briefing\.later)\./i;
  const unused = [...labelsOf('en').keys()]
    .filter((path) => !chosen.test(path))
    .filter((path) => !new RegExp(`\\b${path.split('.').at(-1)}\\b`).test(source));
  expect(unused).toEqual([]);
});
