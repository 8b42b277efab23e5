import { expect, test } from 'vitest';
import { conversationOf } from '../../../src/record/archive/conversation.ts';
import { quotesOf } from '../../../src/record/archive/quote-entry.ts';
import { composeBriefing } from '../../../src/record/compose/briefing.ts';
import { proseSite } from '../../../src/site/prose-site.ts';
import { fileOf, read, recordWith } from '../../support/record/briefing.ts';

const actors = ['ada', 'bob', 'cy'].map((id) => ({
  id,
  name: id,
  kind: id === 'bob' ? 'person' : 'government',
}));

/** Each speaker with the numbers of what was said, by addressee. */
function rows(said: Readonly<Record<string, object>>) {
  const quotes = Object.entries(said).map(([id, fields]) => ({
    id,
    text: `Words ${id}`,
    undated: true,
    ...fields,
  }));
  const body = `ada, bob and cy met an official. ${quotes.map(({ text }) => `“${text}”`).join(' ')}`;
  const briefing = composeBriefing(read(fileOf(recordWith({ actors, quotes }), body)), proseSite);
  return conversationOf(quotesOf(briefing))?.speakers.map(({ speaker, numbersTo }) => [
    speaker.name,
    Object.fromEntries(numbersTo),
  ]);
}

const unnamed = (fields: object = {}) => ({
  speaker: undefined,
  unnamed: 'an official',
  to: ['bob'],
  ...fields,
});

test('somebody unnamed has a row of their own, with all that was said by the same', () => {
  expect(rows({ a: { speaker: 'ada', to: ['bob'] }, b: unnamed(), c: unnamed({ to: [] }) })).toEqual([
    ['ada', { bob: [1] }],
    ['an official', { bob: [2], '': [3] }],
  ]);
});

test('officials of two governments are two, and one called like an id is nobody of that id', () => {
  expect(rows({ a: unnamed({ represents: 'ada' }), b: unnamed({ represents: 'cy' }) })).toHaveLength(2);
  expect(rows({ a: { speaker: 'ada', to: ['bob'] }, b: unnamed({ unnamed: 'ada' }) })).toHaveLength(2);
});

test('words said together are of both', () => {
  expect(rows({ a: { speaker: ['ada', 'cy'], to: ['bob'] }, b: { speaker: 'ada', to: ['bob'] } })).toEqual([
    ['ada and cy', { bob: [1] }],
    ['ada', { bob: [2] }],
  ]);
});
