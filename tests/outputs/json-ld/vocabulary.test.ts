import { expect, test } from 'vitest';
import { briefingGraph } from '../../../src/outputs/json-ld/briefing-graph.ts';
import { pageNodes, siteNodes } from '../../../src/outputs/json-ld/identities.ts';
import { graphText, type Node } from '../../../src/outputs/json-ld/json-ld.ts';
import { personGraph } from '../../../src/outputs/json-ld/person-graph.ts';
import { quoteGraph } from '../../../src/outputs/json-ld/quote-graph.ts';
import { archiveOf, readArchive } from '../../support/archive/archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';
import { vocabularyErrors } from '../../support/schema-org.ts';

const asPublished = (nodes: readonly Node[]): unknown => JSON.parse(graphText(nodes));

test('every type, property and value of every page is in the schema.org vocabulary', async () => {
  const article = await readArchive('content');
  // Comparing types of this size takes its time: of the article a few pages, of the full record all.
  const archives = [
    { ...article, quotes: article.quotes.slice(0, 2), people: article.people.slice(0, 1) },
    archiveOf(FULL_RECORD),
  ];
  const graphs = archives.flatMap((archive) => [
    ...archive.briefings.map((briefing) =>
      briefingGraph(briefing, archive.quotesBySlug.get(briefing.slug) ?? []),
    ),
    ...archive.quotes.map((entry) => quoteGraph(entry, entry.briefing.record.corrections)),
    ...archive.people.map(personGraph),
  ]);
  const pages = [
    ...graphs,
    siteNodes(),
    pageNodes('WebPage', 'Summary', '/x/', { about: 'https://a.example/y/' }),
  ];
  expect(vocabularyErrors(Object.fromEntries(pages.map((page, i) => [i, asPublished(page)])))).toEqual([]);
}, 60_000);

test('the check knows types, properties, domains and ranges', () => {
  const graph = (node: Node) => asPublished([node]);
  const errors = vocabularyErrors({
    type: graph({ '@type': 'Quote', text: 'No such type' }),
    property: graph({ '@type': 'Quotation', speaker: 'No such property' }),
    domain: graph({ '@type': 'Organization', name: 'A', jobTitle: 'People have jobs' }),
    range: graph({ '@type': 'Quotation', spokenByCharacter: { '@type': 'Place', name: 'A place' } }),
  });
  expect(errors).toHaveLength(4);
}, 60_000);

test('the speaker of a quote and the person of the person page are one node', async () => {
  const archive = await readArchive('content');
  const [entry] = archive.quotes;
  const person = entry && archive.personById.get(entry.speaker.id ?? '');
  if (!entry || !person) throw new Error('the article has quotes');
  const speaker = quoteGraph(entry, [])[0]?.spokenByCharacter;
  expect(personGraph(person)[0]?.mainEntity).toMatchObject({ '@id': (speaker as Node)['@id'] });
});

test('a briefing was modified when it was last corrected, however long after its update', () => {
  const [briefing] = archiveOf(
    FULL_RECORD.replace('{ on: 2024-05-08, note', '{ on: 2024-06-01, note'),
  ).briefings;
  if (!briefing) throw new Error('There is a briefing.');
  const [article] = briefingGraph(briefing, []);
  expect(article?.mainEntityOfPage).toMatchObject({
    '@id': article?.['@id'],
    dateModified: '2024-06-01T12:00:00Z',
  });
});

test('no value can end the script element', () => {
  const text = graphText([{ '@type': 'Quotation', text: '</script><!--<script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].text).toBe('</script><!--<script>');
});
