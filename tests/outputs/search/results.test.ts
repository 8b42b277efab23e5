import { expect, test } from 'vitest';
import { writeFacts } from '../../../src/outputs/search/facts.ts';
import type { PagefindPage } from '../../../src/outputs/search/pagefind-api.ts';
import { readQuery } from '../../../src/outputs/search/query.ts';
import { resultsOf } from '../../../src/outputs/search/results.ts';

const heading = (text: string, speaker: string) => ({
  element: 'h2',
  text,
  id: writeFacts({ speaker, url: `/quotes/talks/${speaker}/`, lang: 'en', dir: 'ltr' }),
});
const said = ['Ada', 'Bela', 'Caio', 'Dara', 'Ada'].map((speaker, i) => heading(`Words ${i + 1}`, speaker));
const briefing: PagefindPage = {
  url: '/briefings/talks/',
  content: `Talks begin. ${said.map(({ text }) => text).join('. ')}. The prose, it goes on.`,
  excerpt: 'some <mark>words</mark>',
  meta: { title: 'Talks begin' },
  anchors: [
    {
      element: 'h1',
      text: '',
      id: writeFacts({ kind: 'briefing', day: '2024-08-19', lang: 'en', dir: 'ltr' }),
    },
    ...said,
  ],
  sub_results: [{}, ...said.slice(1).map((anchor) => ({ anchor }))],
};
const titles = (search: string) => resultsOf(briefing, readQuery(search)).map(({ title }) => title);

test('a briefing is followed by up to three of its quotations that have the words', () => {
  expect(titles('?q=words')).toEqual(['Talks begin', 'Words 2', 'Words 3', 'Words 4']);
});

test('asked for quotations, all that have the words are there, and all where no words are asked for', () => {
  expect(titles('?kind=quotation&q=words')).toEqual(['Words 2', 'Words 3', 'Words 4', 'Words 5']);
  expect(titles('?kind=quotation')).toHaveLength(5);
  expect(titles('?kind=briefing&q=words')).toEqual(['Talks begin']);
});

test('of quotations that have some of the words, those with the most are the ones', () => {
  expect(titles('?kind=quotation&q=the+words+3')).toEqual(['Words 3']);
  expect(titles('?kind=quotation&q=%C3%A9+W%C3%B3rds+4')).toEqual(['Words 4']);
});

test('an exact phrase is one whose words follow each other, whatever signs are between them', () => {
  expect(titles('?q="words 3"')).toEqual(['Talks begin', 'Words 3']);
  expect(titles('?q="The prose it goes"')).toEqual(['Talks begin']);
  expect(titles('?q="goes it"')).toEqual([]);
  expect(titles('?q="ords 3"')).toEqual([]);
});

test('asked for a speaker, only what they said is there', () => {
  expect(titles('?kind=quotation&speaker=Ada')).toEqual(['Words 1', 'Words 5']);
  expect(titles('?kind=quotation&speaker=Ada&q=words')).toEqual(['Words 5']);
});

test('a quotation leads to its own page, and says who said it and when', () => {
  expect(resultsOf(briefing, readQuery('?kind=quotation&speaker=Bela'))).toEqual([
    {
      kind: 'quotation',
      url: '/quotes/talks/Bela/',
      title: 'Words 2',
      facts: ['Bela', '2024-08-19'],
      lang: 'en',
      dir: 'ltr',
    },
  ]);
});

test('a person comes with the role and how much they said', () => {
  const id = writeFacts({ kind: 'person', role: 'Mayor of “Port: Example”', quotations: 1 });
  const person = { ...briefing, meta: { title: 'Ada' }, anchors: [{ element: 'h1', text: '', id }] };
  expect(id).not.toMatch(/\s/);
  expect(resultsOf(person, readQuery('?q=ada'))).toMatchObject([
    { kind: 'person', title: 'Ada', facts: ['Mayor of “Port: Example”', '1 quotation'] },
  ]);
});
