import { expect, test } from 'vitest';
import { facets } from '../../../src/outputs/search/facets.ts';
import { searchDocuments } from '../../../src/outputs/search/search-documents.ts';
import { speakersOf } from '../../../src/outputs/search/speaker-names.ts';
import { buildArchive } from '../../../src/record/archive/archive.ts';
import { urls } from '../../../src/site/urls.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';

// The 37th briefing of a generated record is retracted.
const archive = generatedArchive(37);
const documents = searchDocuments(archive, new Map());
const wordsIn = (html = '') => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('every briefing and every person can be found, and nothing that was retracted', () => {
  expect(documents.map(({ url }) => url).toSorted()).toEqual(
    [
      ...archive.briefings.map(({ slug }) => urls.briefing(slug)),
      ...archive.people.map(({ id }) => urls.person(id)),
    ].toSorted(),
  );
  const [gone] = archive.retracted.briefings;
  if (!gone) throw new Error('The generated record has a retracted briefing.');
  expect(documents.map(({ html }) => wordsIn(html)).join()).not.toContain(gone.record.title);
});

test('the words of a quotation stand in a document once, as a heading', () => {
  for (const { quote, briefing } of archive.quotes) {
    const { html } = documents.find(({ url }) => url === urls.briefing(briefing.slug)) ?? {};
    const words = [quote.text].flat()[0]?.slice(-30) ?? '';
    expect(wordsIn(html).split(words)).toHaveLength(2);
    expect(html).toMatch(new RegExp(`<h2[^>]*>[^<]*${words}`));
  }
});

test('a briefing is chosen by its year, by those of its quotations and by everyone quoted in it, a person by being one', () => {
  for (const { slug, record } of archive.briefings) {
    const speakers = new Set((archive.quotesBySlug.get(slug) ?? []).map(({ speaker }) => speaker.name));
    const document = documents.find(({ url }) => url === urls.briefing(slug));
    const days = (archive.quotesBySlug.get(slug) ?? []).flatMap(({ quote }) => quote.on ?? []);
    const years = new Set([record.published, ...days].map((day) => day.slice(0, 4)));
    expect(document?.facets).toEqual([...[...years].map(facets.year), ...[...speakers].map(facets.speaker)]);
  }
  for (const { url, facets: found } of documents)
    if (url.startsWith(urls.people())) expect(found).toEqual([facets.person]);
});

test('two people of one name are told apart by their ids', () => {
  const quoted = archive.people.filter(({ quotes }) => quotes.length > 0);
  const [first, second] = quoted;
  if (!first || !second) throw new Error('Several people are quoted in a generated record.');
  const people = archive.people.map((person) =>
    person.id === second.id ? { ...person, name: first.name } : person,
  );
  expect(speakersOf({ ...archive, people }).slice(0, 2)).toEqual([
    `${first.name} (${first.id})`,
    `${first.name} (${second.id})`,
  ]);
});

test('where nothing is on the record, nothing is found', () => {
  expect(searchDocuments(buildArchive([], []), new Map())).toEqual([]);
});
