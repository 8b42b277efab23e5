import { expect, test } from 'vitest';
import { fileOf, findingsOf, recordWith } from '../../../support/briefing.ts';

const actors = [
  { id: 'ann-lee', name: 'Ann Lee', kind: 'person', represents: 'northtown' },
  { id: 'bob-ray', name: 'Bob Ray', kind: 'person' },
  { id: 'northtown', name: 'Northtown', kind: 'government' },
];

function found(body: string, quote: object, fields: object = {}): string[] {
  const quotes = [{ id: 'no', text: 'No way', undated: true, ...quote }];
  const text = fileOf(recordWith({ actors, quotes, ...fields }), body);
  return findingsOf(text)
    .filter(({ code }) => code.startsWith('quote/'))
    .map(({ code, message }) => `${code} ${message}`);
}

test.each([
  ['“No way,” Bob Ray said to Ann Lee.', 'Bob Ray said'],
  ['“No way,” said Ray, whom Ann Lee of Northtown met.', 'said Ray'],
  ['Ann Lee came to Northtown. Bob Ray said: “No way.”', 'Bob Ray said'],
])('%s: recorded as said by another, it is told with the words', (body, words) => {
  expect(found(body, { speaker: 'ann-lee' })).toEqual([
    `quote/attribution The article gives this quotation to "bob-ray" (“${words}”), the record to "ann-lee", expected the same.`,
  ]);
  expect(found(body, { speaker: 'bob-ray' })).toEqual([]);
});

test.each([
  [
    'the article gives it to nobody plainly',
    '“No way.” Bob Ray left Northtown, and Ann Lee.',
    { speaker: 'ann-lee' },
  ],
  [
    'somebody speaks for the speaker',
    '“No way,” Ann Lee said of Northtown to Bob Ray.',
    { speaker: 'northtown' },
  ],
  [
    'it is said by both',
    '“No way,” Bob Ray said. Ann Lee of Northtown nodded.',
    { speaker: ['ann-lee', 'bob-ray'] },
  ],
  ['a pronoun stands there', 'Bob Ray met Ann Lee of Northtown. “No way,” she said.', { speaker: 'ann-lee' }],
  ['another is spoken of', '“No way,” Ann Lee of Northtown said of Bob Ray.', { speaker: 'ann-lee' }],
  ['another reported it', '“No way,” Ann Lee of Northtown told Bob Ray.', { speaker: 'ann-lee' }],
])('nothing is told where %s', (_, body, quote) => {
  expect(found(body, quote)).toEqual([]);
});

test('a day beside the verb is the day of the quote', () => {
  const fields = {
    published: '2030-05-06',
    dates: [{ id: 'day', on: '2030-05-04', asWritten: 'Saturday', event: 'They meet' }],
  };
  const at = (on: string) => ({ speaker: 'ann-lee', undated: undefined, on });
  const body = '“No way,” Ann Lee of Northtown said on Saturday to Bob Ray.';
  expect(found(body, at('2030-05-02'), fields)[0]).toContain('quote/day');
  expect(found(body, at('2030-04-27'), fields)[0]).toContain('2030-05-04');
  expect(found(body, at('2030-05-04'), fields)).toEqual([]);
  const vote = '“No way,” Ann Lee of Northtown said after the vote on Saturday to Bob Ray.';
  expect(found(vote, at('2030-05-02'), fields)).toEqual([]);
});
