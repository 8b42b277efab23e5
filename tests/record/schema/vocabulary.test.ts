import { expect, test } from 'vitest';
import { attributionLine } from '../../../src/outputs/sharing/attribution.ts';
import { buildArchive } from '../../../src/record/archive/archive.ts';
import { composeBriefing } from '../../../src/record/compose/briefing.ts';
import { messagesIn } from '../../../src/site/messages/messages.ts';
import { proseSite } from '../../../src/site/prose-site.ts';
import { fileOf, findingsOf, read, recordWith } from '../../support/record/briefing.ts';

const actors = [
  { id: 'ann-lee', name: 'Ann Lee', kind: 'person', role: 'Mayor' },
  { id: 'bob-ray', name: 'Bob Ray', kind: 'person' },
  { id: 'northtown', name: 'Northtown', kind: 'government' },
];
const body = '“We open the gate,” a senior official told Northtown. Ann Lee and Bob Ray signed.';

function file(quote: object, fields: object = {}, text = body): string {
  const quotes = [{ id: 'gate', text: 'We open the gate', undated: true, ...quote }];
  return fileOf(recordWith({ actors, quotes, ...fields }), text);
}

const codes = (text: string) => findingsOf(text).map(({ code, message }) => `${code} ${message}`);

function attribution(quote: object): string {
  const archive = buildArchive([composeBriefing(read(file(quote)), proseSite)], []);
  const [entry] = archive.quotes;
  if (!entry) throw new Error('There is a quote.');
  return attributionLine(entry, messagesIn('en'));
}

test('a quote is said by one, by several together, or by somebody unnamed', () => {
  for (const who of [
    { speaker: 'ann-lee' },
    { speaker: ['ann-lee', 'bob-ray'] },
    { unnamed: 'a senior official' },
    { unnamed: 'a senior official', represents: 'northtown' },
  ])
    expect(codes(file(who))).toEqual([]);
  expect(attribution({ speaker: ['ann-lee', 'bob-ray'] })).toContain('Ann Lee and Bob Ray, in an article');
  expect(attribution({ unnamed: 'a senior official', represents: 'northtown' })).toContain(
    'a senior official, Northtown, in an article',
  );
});

test('who said a quote is said once', () => {
  const both = 'either "speaker" with the id of an actor, or "unnamed" with the words of the article';
  expect(codes(file({}))).toEqual([
    `schema/missing The field "speaker" is missing in this entry of "quotes", expected ${both}.`,
  ]);
  expect(codes(file({ speaker: 'ann-lee', unnamed: 'an official' }))).toEqual([
    `schema/invalid Unexpected "ann-lee" in "speaker", expected ${both}.`,
  ]);
  expect(codes(file({ speaker: 'ann-lee', represents: 'northtown' }))[0]).toContain('only beside "unnamed"');
  expect(codes(file({ speaker: ['ann-lee'] }))[0]).toContain('expected two speakers or more');
  expect(codes(file({ speaker: ['ann-lee', 'bob-rey'] }))[0]).toContain('Unexpected id "bob-rey"');
  expect(codes(file({ unnamed: 'an official', represents: 'ann-lee' }))[0]).toContain(
    'actor/represents-person',
  );
});

test('somebody unnamed is on no page of a person, and several are each on theirs', () => {
  const people = (quote: object) =>
    buildArchive([composeBriefing(read(file(quote)), proseSite)], []).people.filter(
      ({ quotes }) => quotes.length > 0,
    );
  expect(people({ unnamed: 'a senior official' })).toEqual([]);
  expect(people({ speaker: ['ann-lee', 'bob-ray'] }).map(({ id }) => id)).toEqual(['ann-lee', 'bob-ray']);
});

test('authors are names, or names with an address', () => {
  const authors = ['Cy Page', { name: 'Di Page', url: 'https://a.example/di/' }];
  expect(codes(file({ speaker: 'ann-lee' }, { authors }))).toEqual([]);
  expect(read(file({ speaker: 'ann-lee' }, { authors })).record.authors).toEqual([
    { name: 'Cy Page' },
    authors[1],
  ]);
  expect(codes(file({ speaker: 'ann-lee' }, { authors: [{ url: 'https://a.example/' }] }))).toHaveLength(1);
});

test('a quote within another, a translation and an addressee name what is there', () => {
  expect(codes(file({ speaker: 'ann-lee', within: 'gat' }))[0]).toContain(
    'The quote "gat" is not in this briefing',
  );
  expect(codes(file({ speaker: 'ann-lee', within: 'gate' }))[0]).toContain('is this one itself');
  expect(codes(file({ speaker: 'ann-lee' }, { translationOf: '2025-01-01-nothing' }))[0]).toContain(
    'There is no briefing',
  );
  expect(codes(file({ speaker: 'ann-lee', to: ['ann-lee'] }))[0]).toContain('quote/addressee');
});

test('a correction may be about a key point by its number', () => {
  const corrections = (target: string) => [
    { on: '2025-03-05', note: 'Put right.', target, was: 'a', now: 'b' },
  ];
  expect(codes(file({ speaker: 'ann-lee' }, { corrections: corrections('keyPoints.2') }))).toEqual([]);
  expect(codes(file({ speaker: 'ann-lee' }, { corrections: corrections('keyPoints.one') }))[0]).toContain(
    'id/unknown',
  );
});
