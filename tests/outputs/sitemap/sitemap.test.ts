import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test, vi } from 'vitest';
import { sitemap, sitemapEntries, sitemapPart, sitemapParts } from '../../../src/outputs/sitemap/sitemap.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';

// A record is generated and laid out, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const archive = generatedArchive(60);
const entries = sitemapEntries(archive);
const parser = new XMLParser();
/** W3C date-time, as the protocol asks for. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

test('the sitemap is well-formed and says of every page of the record when it last changed', () => {
  const xml = sitemap([entries]);
  expect(XMLValidator.validate(xml)).toBe(true);
  const read = parser.parse(xml) as { urlset: { url: { loc: string; lastmod?: string }[] } };
  expect(read.urlset.url.map(({ loc }) => loc)).toEqual(entries.map(({ url }) => url));
  expect(new Set(read.urlset.url.map(({ loc }) => loc)).size).toBe(entries.length);
  for (const { loc, lastmod } of read.urlset.url) {
    expect(() => new URL(loc)).not.toThrow();
    if (/\/(?:briefings\/\d|quotes\/\d|people\/(?!letter)[^/]+\/)/.test(loc))
      expect(lastmod).toMatch(dateTime);
  }
});

test('a correction is what last changed', () => {
  const corrected = archive.briefings.find(
    ({ record }) => record.corrections.length > 0 && !record.retracted,
  );
  const entry = entries.find(({ url }) => url.endsWith(`/briefings/${corrected?.slug}/`));
  expect(entry?.lastModified).toBe(`${corrected?.record.corrections[0]?.on}T12:00:00Z`);
});

test('what is retracted stays out', () => {
  const retracted = archive.retracted.briefings;
  expect(retracted).not.toHaveLength(0);
  for (const { slug } of retracted) expect(entries.filter(({ url }) => url.includes(slug))).toEqual([]);
});

test('the index says nothing of when a part changed that does not know', () => {
  const [known, unknown] = [
    { url: 'https://a.example/', lastModified: '2024-01-01T12:00:00Z' },
    { url: 'https://b.example/' },
  ];
  const index = sitemap([[known, unknown], [unknown]]);
  expect(index.match(/<lastmod>.*?<\/lastmod>/g)).toEqual(['<lastmod>2024-01-01T12:00:00Z</lastmod>']);
  expect(index.match(/<loc>/g)).toHaveLength(2);
});

test('a long sitemap is split, with an index, and its full parts stay as they are when a briefing is added', () => {
  const parts = sitemapParts(entries, 100);
  const index = sitemap(parts);
  expect(XMLValidator.validate(index)).toBe(true);
  const read = parser.parse(index) as { sitemapindex: { sitemap: { loc: string }[] } };
  expect(read.sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname)).toEqual(
    parts.map((_, i) => `/sitemap-${i + 1}.xml`),
  );
  const older = sitemapParts(sitemapEntries(generatedArchive(50)), 100);
  expect(sitemapPart(parts[0] ?? [])).toBe(sitemapPart(older[0] ?? []));
});
