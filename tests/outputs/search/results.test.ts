import { expect, test } from 'vitest';
import type { Piece } from '../../../src/outputs/search/excerpt.ts';
import { writeFacts } from '../../../src/outputs/search/facts.ts';
import type { PagefindPage } from '../../../src/outputs/search/pagefind-api.ts';
import { readQuery } from '../../../src/outputs/search/query.ts';
import { resultsOf } from '../../../src/outputs/search/results.ts';
import { loadStems } from '../../../src/outputs/search/stems/load-stems.ts';

const stems = await loadStems(['en']);

const heading = (text: string, speaker: string) => ({
  element: 'h2',
  text,
  id: writeFacts({
    by: speaker,
    speakers: [speaker],
    about: `${speaker}, Port Example`,
    day: 'May 6, 2022',
    year: speaker === 'Caio' ? '2022' : '2024',
    url: `/quotes/talks/${speaker}/`,
    lang: 'en',
    dir: 'ltr',
  }),
});
const said = ['Ada', 'Bela', 'Caio', 'Dara', 'Ada'].map((speaker, i) => heading(`Words ${i + 1}`, speaker));
const briefing: PagefindPage = {
  url: '/briefings/talks/',
  content: `Talks begin. ${said.map(({ text }) => text).join('. ')}. The prose, it goes on. Dara, Port Example.`,
  meta: { title: 'Talks begin' },
  anchors: [
    {
      element: 'h1',
      text: '',
      id: writeFacts({ kind: 'briefing', day: 'August 19, 2024', year: '2024', lang: 'en', dir: 'ltr' }),
    },
    ...said,
  ],
};
const plain = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('');
const found = (pieces: readonly Piece[] = []) =>
  pieces.filter(({ isFound }) => isFound).map(({ text }) => text);
const results = (search: string, page = briefing) => {
  const query = readQuery(search);
  return resultsOf(page, query, query.words, stems);
};
const titles = (search: string) => results(search).map(({ title }) => plain(title));

test('a briefing is followed by up to three of its quotations that have the words', () => {
  expect(titles('?q=words')).toEqual(['Talks begin', 'Words 1', 'Words 2', 'Words 3']);
});

test('asked for quotations, all that have the words are there, and all where no words are asked for', () => {
  expect(titles('?kind=quotation&q=words')).toHaveLength(5);
  expect(titles('?kind=quotation')).toHaveLength(5);
  expect(titles('?kind=briefing&q=words')).toEqual(['Talks begin']);
});

test('of quotations that have some of the words, those with the most are the ones', () => {
  expect(titles('?kind=quotation&q=the+words+3')).toEqual(['Words 3']);
  expect(titles('?kind=quotation&q=th%C3%A9+W%C3%B3rds+4')).toEqual(['Words 4']);
});

test('an exact phrase is one whose words follow each other, whatever signs are between them', () => {
  expect(titles('?q="words 3"')).toEqual(['Talks begin', 'Words 3']);
  expect(titles('?q="The prose it goes"')).toEqual(['Talks begin']);
  expect(titles('?q="goes it"')).toEqual([]);
  expect(titles('?q="ords 3"')).toEqual([]);
});

test('asked for a speaker, only what they said is there', () => {
  expect(titles('?kind=quotation&speaker=Ada')).toEqual(['Words 1', 'Words 5']);
  expect(titles('?kind=quotation&speaker=Ada&q=words+5')).toEqual(['Words 5']);
  expect(titles('?kind=quotation&q=dara')).toEqual(['Words 4']);
});

test('a quotation leads to its own page, and says who said it and when', () => {
  expect(results('?kind=quotation&speaker=Bela')).toEqual([
    {
      kind: 'quotation',
      url: '/quotes/talks/Bela/',
      title: [{ text: 'Words 2', isFound: false }],
      facts: ['Bela', 'May 6, 2022'],
      lang: 'en',
      dir: 'ltr',
    },
  ]);
});

test('a person comes with the role and how much they said', () => {
  const id = writeFacts({ kind: 'person', role: 'Mayor of “Port: Example”', quotations: 1 });
  const person = { ...briefing, meta: { title: 'Ada' }, anchors: [{ element: 'h1', text: '', id }] };
  expect(id).not.toMatch(/\s/);
  expect(results('?q=ada', person)).toMatchObject([
    {
      kind: 'person',
      title: [{ text: 'Ada', isFound: true }],
      facts: ['Mayor of “Port: Example”'],
      quotations: 1,
    },
  ]);
});

test('what was found is set apart, in titles, quotations and excerpts', () => {
  const [first, second] = results('?q=words+2');
  expect(found(first?.excerpt)).toContain('Words');
  expect(plain(first?.excerpt)).toContain('Talks begin. Words 1');
  expect(found(second?.title)).toEqual(['Words', '2']);
});

test('of a year, only what was said in it is there, whenever the article appeared', () => {
  expect(titles('?year=2022')).toEqual(['Words 3']);
  expect(titles('?year=2024&kind=briefing')).toEqual(['Talks begin']);
});

test('a page that only has words with the same first letters is no result', () => {
  const page = { ...briefing, content: 'The train leaves at 6 h 12.', meta: { title: 'Trains' } };
  expect(results('?q=hxyzq', page)).toEqual([]);
  expect(results('?q=train', page)).not.toEqual([]);
});
