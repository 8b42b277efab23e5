import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedFor } from '../../../src/outputs/search/asked.ts';
import { commonWords, wordsToFind } from '../../../src/outputs/search/common-words.ts';
import { facets, facetsOf } from '../../../src/outputs/search/facets.ts';
import { isEmpty, readQuery, writeQuery } from '../../../src/outputs/search/query.ts';

const seed = 20_300_506;
const nothing = { words: '', kind: '', year: '', speaker: '' } as const;

test('what an address asks for is what it is written from', () => {
  const query = fc.record({
    words: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
    kind: fc.constantFrom('', 'briefing', 'quotation', 'person'),
    year: fc.constantFrom('', '2024'),
    speaker: fc.string({ unit: 'grapheme' }).map((name) => name.trim()),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const written = writeQuery(asked);
      expect(readQuery(written)).toEqual(asked);
      expect(isEmpty(asked)).toBe(written === '');
    }),
    { seed },
  );
});

test('an address that asks for what there is not asks for nothing', () => {
  expect(readQuery('?kind=constructor&other=1')).toEqual(nothing);
});

test('a query names its facets; where it names none, briefings and quotations are what are not people', () => {
  expect(facetsOf(nothing)).toEqual({ wanted: [], unwanted: [] });
  expect(facetsOf({ ...nothing, kind: 'person' })).toEqual({ wanted: [facets.person], unwanted: [] });
  expect(facetsOf({ ...nothing, kind: 'quotation' })).toEqual({ wanted: [], unwanted: [facets.person] });
  expect(facetsOf({ ...nothing, kind: 'briefing', year: '2024', speaker: 'Ada' })).toEqual({
    wanted: [facets.year('2024'), facets.speaker('Ada')],
    unwanted: [],
  });
});

test('words are common when they stand in more than a third of many briefings, whatever the language', () => {
  const documents = Array.from({ length: 300 }, (_, i) => ({
    html: `<p>der Häfen ${i % 2 === 0 ? 'שלום' : ''} ${i % 4 === 0 ? 'offen' : ''} Wort${i}</p>`,
  }));
  expect(commonWords(documents)).toEqual({ inMost: ['der', 'hafen'], inMany: ['שלום'] });
  expect(commonWords(documents.slice(0, 150))).toEqual({ inMost: [], inMany: [] });
});

test('common words are looked up only where there are fewer than two others, the rarest first', () => {
  const common = { inMost: ['the', 'of'], inMany: ['talks', 'families'] };
  expect(wordsToFind('"The énd of the" talks, begun', common)).toEqual(['énd', 'begun']);
  expect(wordsToFind('The talks of ceasefire', common)).toEqual(['talks', 'ceasefire']);
  expect(wordsToFind('of the', common)).toEqual([]);
  expect(wordsToFind('the talks of families', common)).toEqual(['talks', 'families']);
});

test('words are looked up as Pagefind has them: without signs, of scripts without spaces each character', () => {
  const none = { inMost: [], inMany: [] };
  const asked = (words: string) => askedFor(wordsToFind(words, none), new Map());
  expect(asked('$5,000 AT&T l’avion cease-fire')).toEqual([
    { words: '5000 att avion cease-fire', languages: [] },
  ]);
  expect(asked('所有人')).toEqual([{ words: '所 有 人', languages: [] }]);
});
