import { expect, test } from 'vitest';
import { askedFor } from '../../../src/outputs/search/asked.ts';
import { inOneOf, languageFile } from '../../../src/outputs/search/language-file.ts';
import { find } from '../../../src/outputs/search/matching.ts';
import { endsOf, stemsIn } from '../../../src/outputs/search/stems/compounds.ts';
import { furtherWords } from '../../../src/outputs/search/stems/further-words.ts';
import { loadStems } from '../../../src/outputs/search/stems/load-stems.ts';
import { asWritten } from '../../../src/outputs/search/stems/stems.ts';
import { phraseOf } from '../../../src/outputs/search/words.ts';

const stems = await loadStems(['en', 'de', 'fr', 'es', 'ar', 'he', 'nl', 'pl']);

function foundIn(text: string, query: string, lang = 'en'): string[] | undefined {
  const { isAll, places } = find(text, query, stems.get(lang) ?? asWritten);
  return isAll ? places.map(({ start, end }) => text.slice(start, end)) : undefined;
}

test.each([
  ['大门向所有人开放', '所有人', ['所有人']],
  ['大门向所有人开放', '开放', ['开放']],
  ['門は開いている', '開いている', ['開いている']],
  ['ประตูเปิดแล้ว', 'เปิด', ['เปิด']],
  ['우리는 새벽에 문을 엽니다', '새벽', ['새벽에']],
  ['He paid $5,000 for it', '$5,000', ['5,000']],
  ['He paid $5,000 for it', '5000', ['5,000']],
  ['It costs $3 million', '$3', ['3']],
  ['Łukasz Nowak', 'lukasz', ['Łukasz']],
  ['Østergård', 'ostergard', ['Østergård']],
  ['Đakovo', 'dakovo', ['Đakovo']],
  ['die große Straße', 'strasse gross', ['große', 'Straße']],
  ['Łukasz', 'Łukasz', ['Łukasz']],
  ['les forces d’Israël', 'israel', ['Israël']],
  ['The U.S. and the E.U.', 'us', ['U.S']],
  ['Российский', 'россиискии', ['Российский']],
  ['The cities agreed on talks', 'city talking', ['cities', 'talks']],
  ['A cease-fire now', 'cease-fire', ['cease-fire']],
  ['Running late', 'run', ['Running']],
])('in "%s" somebody who types %s finds %j', (text, query, found) => {
  expect(foundIn(text, query)).toEqual(found);
});

test.each([
  [
    'fr',
    'Les négociateurs ouvriront la porte',
    'négociateur ouvrir portes',
    ['négociateurs', 'ouvriront', 'porte'],
  ],
  ['fr', 'Les négociateurs', 'negociateur', ['négociateurs']],
  ['fr', 'un accord, les accords, d’accords', 'l’accord', ['accord', 'accords', 'accords']],
  ['de', 'Die Häfen und der Hafen', 'hafen', ['Häfen', 'Hafen']],
  ['de', 'Die Städte an der Strasse', 'Stadt Straßen', ['Städte', 'Strasse']],
  ['de', 'Die Hafenvereinbarung gilt', 'Vereinbarungen', ['Hafenvereinbarung']],
  ['es', 'Las negociaciones', 'negociación', ['negociaciones']],
  ['ar', 'والمحادثات بين السفن', 'محادثة سفن', ['والمحادثات', 'السفن']],
  ['ar', 'تُفتح البوابة للجميع', 'تفتح بوابة', ['تُفتح', 'البوابة']],
  ['he', 'ולשערים של העיר', 'שער עיר', ['ולשערים', 'העיר']],
  ['he', 'שער ים', 'השער', ['שער']],
  ['nl', 'Het havenakkoord geldt', 'akkoorden', ['havenakkoord']],
  ['pl', 'Bramy są otwarte', 'bramy', ['Bramy']],
])('of %s, in "%s" somebody who types %s finds %j', (lang, text, query, found) => {
  expect(foundIn(text, query, lang)).toEqual(found);
});

test.each([
  ['fr', 'une note', 'noter nothing'],
  ['de', 'Der Bestand', 'stand'],
  ['en', 'A harbor agreement', 'agreements gates'],
  ['he', 'שעון לכולם', 'שער'],
])('of %s, "%s" does not have %s', (lang, text, query) => {
  expect(foundIn(text, query, lang)).toBeUndefined();
});

test.each([
  ['à 6 h 12', 'hxyzq'],
  ['a rich harvest', 'harbor'],
  ['开人所有', '所有人'],
  ['We met a million', '"million more"'],
])('"%s" does not have %s', (text, query) => {
  expect(foundIn(text, query)).toBeUndefined();
});

test.each([
  '"million more"',
  '“million more”',
  '„million more“',
  '«million more»',
  '« million more »',
  '「million more」',
  '‘million more’',
  '”million more”',
  '»million more«',
  "'million more'",
])('%s is a phrase', (query) => {
  expect(phraseOf(query)).toBe('million more');
  expect(foundIn('a million more came', query)).toEqual(['million more']);
  expect(foundIn('more than a million', query)).toBeUndefined();
});

test('words without marks around all of them are no phrase', () => {
  expect(['’tis true', 'say "no"', '"yes" or "no" and'].map(phraseOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what Pagefind would not find by itself is given to it', () => {
  const further = (lang: string, text: string) => furtherWords(text, stems.get(lang) ?? asWritten);
  expect(further('pl', 'Łukasz met Café l’avion 5,000 大门')).toEqual(['lukasz', 'avion', '000', '大', '门']);
  expect(further('en', 'plain words of gates')).toEqual([]);
  expect(further('en', 'two cities')).toEqual([]);
  expect(further('en', 'one city')).toEqual(['citi']);
  expect(further('ar', 'والبوابة')).toEqual(['بواب']);
});

test('of a joined word, the last is given to it where it is a word of the language elsewhere', () => {
  const de = stems.get('de') ?? asWritten;
  const known = stemsIn(['Über jede Vereinbarung wird gesprochen'], de);
  const further = (text: string) => furtherWords(text, de, (stem) => endsOf(stem, known));
  expect(further('Die Hafenvereinbarungen')).toEqual(['vereinbar']);
  expect(further('Die Hafenpläne')).toEqual([]);
});

test('a typed word is asked for as it is, and by its stem of those documents alone that are in a language with that stem', () => {
  expect(
    askedFor(['Negotiators', 'notes'], new Map([...stems].filter(([code]) => 'en fr'.includes(code)))),
  ).toEqual([
    { words: 'negotiators notes', languages: [] },
    { words: 'negoti note', languages: ['en'] },
    { words: 'negotiator not', languages: ['fr'] },
  ]);
});

test('the language of a document is told by its id, in the shorter of two lists', () => {
  const file = languageFile([
    { id: 'a', langs: ['en-GB'] },
    { id: 'b', langs: ['en', 'fr'] },
    { id: 'c', langs: ['fr-CH'] },
    { id: 'd', langs: ['en'] },
  ]);
  expect(file).toEqual({ en: { except: ['c'] }, fr: { only: ['b', 'c'] } });
  const isIn = (language: string) => ['a', 'b', 'c', 'd'].filter(inOneOf([language], file));
  expect([isIn('en'), isIn('fr'), isIn('de')]).toEqual([['a', 'b', 'd'], ['b', 'c'], []]);
});
