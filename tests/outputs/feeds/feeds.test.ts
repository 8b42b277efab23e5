import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Feed } from '../../../src/outputs/feeds/feed.ts';
import type { Archive } from '../../../src/record/archive/archive.ts';
import { Source } from '../../../src/record/text/source.ts';
import { escapeMarkup } from '../../../src/site/markup.ts';
import type { FeedFormat } from '../../../src/site/urls.ts';
import { archiveFrom, archiveOf } from '../../support/archive/archive.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

// A record is generated and laid out, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const count = 40;

const archive = generatedArchive(count);

/** What makes the feeds of each site that was asked for. */
const loaded = new Map<string, Promise<typeof import('../../../src/outputs/feeds/feeds.ts')>>();

/** The feeds of a site at an address; for each site modules are loaded anew, because they read its settings once. */
async function feedsAt(base: string, feedContent = 'summary') {
  const site = `${base} ${feedContent}`;
  const feeds = loaded.get(site) ?? loadAt(base, feedContent);
  loaded.set(site, feeds);
  return { archive, ...(await feeds) };
}

function loadAt(base: string, feedContent: string) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', 'https://record.example');
  vi.stubEnv('BASE_PATH', base);
  vi.stubEnv('FEED_CONTENT', feedContent);
  return import('../../../src/outputs/feeds/feeds.ts');
}

async function everyFeedAt(base: string, format: FeedFormat): Promise<{ feed: Feed; text: string }[]> {
  const { archive, briefingsFeed, quotesFeed, personFeed, feedFile } = await feedsAt(base);
  const quoted = archive.people.find(({ quotes }) => quotes.length > 0);
  const feeds = [
    briefingsFeed(archive),
    quotesFeed(archive),
    ...(quoted ? [personFeed(quoted, archive)] : []),
  ];
  expect(feeds).toHaveLength(3);
  return Promise.all(feeds.map(async (feed) => ({ feed, text: feedFile(feed, format).content })));
}

afterEach(() => vi.unstubAllEnvs());
// Nothing that has read these settings is left to other tests.
afterAll(() => {
  vi.resetModules();
});

test('any text at all survives in XML, but for what XML cannot hold', () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  const readBack = (text: string): unknown => parser.parse(`<a>${escapeMarkup(text)}</a>`);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeMarkup(text);
      expect(XMLValidator.validate(`<a b="${escaped}">${escaped}</a>`)).toBe(true);
      // Neither control characters, but for white space, nor noncharacters.
      for (const unit of escaped)
        expect(unit >= ' ' ? unit < '\ufffe' || unit > '\uffff' : '\t\n\r'.includes(unit)).toBe(true);
    }),
  );
  expect(readBack('a < b & "c" > \'d\'\0\ud800')).toEqual({ a: 'a < b & "c" > \'d\'' });
});

for (const base of ['/', '/press/news/']) {
  test(`a feed reader reads every Atom feed of the site at ${base}`, async () => {
    for (const { feed, text } of await everyFeedAt(base, 'xml')) {
      expect(XMLValidator.validate(text)).toBe(true);
      const read = parseFeed(text);
      expect(read).toMatchObject({ title: feed.title, self: feed.urls.xml, url: feed.pageUrl });
      expect(read.items).toHaveLength(feed.items.length);
      for (const item of read.items) {
        expect(item.id).toBe(item.url);
        expect(item.url).toMatch(new RegExp(`^https://record\\.example${base}(briefings|quotes)/`));
        expect(item.published?.getTime()).toBeGreaterThan(0);
        expect(item.updated?.getTime()).toBeGreaterThanOrEqual(item.published?.getTime() ?? Number.NaN);
      }
    }
  });

  test(`every JSON Feed of the site at ${base} is one, with absolute addresses`, async () => {
    const address = z.url().startsWith(`https://record.example${base}`);
    const moment = z.iso.datetime({ offset: true });
    const item = z.strictObject({
      id: address,
      url: address,
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().regex(/^(?!.*(?:href|cite|src)="\/)/s),
      date_published: moment,
      date_modified: moment,
      authors: z.array(z.strictObject({ name: z.string() })),
      language: z.string(),
    });
    const jsonFeed = z.strictObject({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      title: z.string().min(1),
      home_page_url: address,
      feed_url: address,
      description: z.string(),
      authors: z.array(z.strictObject({ name: z.string(), url: address })),
      language: z.string(),
      items: z.array(item),
    });
    for (const { feed, text } of await everyFeedAt(base, 'json')) {
      expect(jsonFeed.parse(JSON.parse(text)).items.map(({ id }) => id)).toEqual(
        feed.items.map(({ url }) => url),
      );
    }
  });
}

test('each quotation of an entry carries inside who said it, in what role, when, in two readers', async () => {
  const { archive, briefingsFeed, feedFile } = await feedsAt('/');
  const text = feedFile(briefingsFeed(archive), 'xml').content;
  const second = parseWithFeedsmith(text);
  const contents = [
    parseFeed(text).items.map(({ content }) => content ?? ''),
    second.format === 'atom' ? (second.feed.entries ?? []).map(({ content }) => content?.value ?? '') : [],
  ];
  for (const read of contents) {
    const quotations = read.flatMap((html) => [...html.matchAll(/<blockquote.*?<\/blockquote>/gs)]);
    expect(quotations.length).toBeGreaterThan(count);
    for (const [quotation] of quotations)
      expect(quotation).toMatch(
        /<p>.*<\/p><p lang="en" dir="ltr">\u2014 <a href[^>]*>.*, \d{4}(?:, reported by .*)?, <a[^>]*>permalink<\/a><\/p>(?:<p[^>]*>\[Corrected [^<]*\]<\/p>)?<\/blockquote>$/s,
      );
  }
});

test('a day without an hour is the same day for readers in America and in Asia', async () => {
  const { archive, briefingsFeed } = await feedsAt('/');
  const dated = archive.briefings.filter(({ record }) => record.published.length === 10);
  expect(dated.length).toBeGreaterThan(0);
  for (const { slug, record } of dated) {
    const item = briefingsFeed(archive).items.find(({ url }) => url.includes(slug));
    for (const timeZone of ['America/Los_Angeles', 'Asia/Tokyo'])
      if (item)
        expect(new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(item.published))).toBe(
          record.published,
        );
  }
});

test('a corrected briefing is newer than it was published, and so is only the quotation that was corrected', async () => {
  const { archive, briefingsFeed, quotesFeed } = await feedsAt('/');
  const corrected = archive.briefings.find(({ record }) => record.corrections.length > 0);
  const isOf = ({ url }: { url: string }) => url.includes(`/${corrected?.slug}/`);
  const briefing = briefingsFeed(archive).items.find(isOf);
  expect(briefing?.updated).toBe(`${corrected?.record.corrections[0]?.on}T12:00:00Z`);
  const quotes = quotesFeed({
    ...archive,
    quotes: archive.quotes.filter((entry) => entry.briefing === corrected),
    retracted: { briefings: [], quotes: [] },
  }).items;
  expect(
    quotes.filter(({ updated, published }) => updated !== published).map(({ url }) => url.split('/').at(-2)),
  ).toEqual(['words-1']);
  expect(
    quotes
      .filter(({ html }) => /\[Corrected \w+ \d+, \d{4}\]/.test(html))
      .map(({ url }) => url.split('/').at(-2)),
  ).toEqual(['words-1']);
});

test('a retracted briefing is announced with its reason and without its words', async () => {
  const { archive, briefingsFeed } = await feedsAt('/');
  const [item] = briefingsFeed({ ...archive, briefings: [] }).items;
  expect(item?.title).toMatch(/^Retracted: /);
  expect(item?.html).toContain('The source withdrew the report.');
  expect(item?.html).not.toContain('blockquote');
});

test('an entry keeps its id when the briefing, the quotation or the person gets another address', async () => {
  const { briefingsFeed, quotesFeed, personFeed, feedFile } = await feedsAt('/');
  const idsIn = (archive: Archive) => {
    const person = archive.personById.get('mira-sol') ?? archive.personById.get('mira');
    if (!person) throw new Error('The record has this person.');
    const feeds = [briefingsFeed(archive), quotesFeed(archive), personFeed(person, archive)];
    return Promise.all(
      feeds.map(async (feed) => [
        /<id>(.*?)<\/id>/.exec(feedFile(feed, 'xml').content)?.[1],
        ...z
          .object({ items: z.array(z.object({ id: z.string() })) })
          .parse(JSON.parse(feedFile(feed, 'json').content))
          .items.map(({ id }) => id)
          .sort(),
      ]),
    );
  };
  const moved = FULL_RECORD.replace(
    'lang: en\n',
    'lang: en\nformerSlugs: [2024-05-06-first, 2024-05-06-second]\n',
  )
    .replace('id: we-came\n', 'id: we-all-came\n    formerIds: [we-came, came]\n')
    .replace('quotes.we-came', 'quotes.we-all-came')
    .replaceAll('mira-sol', 'mira');
  const profile = new Source(
    'content/people/mira.md',
    '---\nformerIds: [mira-sol, sol]\n---\n\nA minister.\n',
  );
  const briefing = new Source('content/briefings/2024-05-06-third.md', moved);
  const before = await idsIn(archiveOf(FULL_RECORD, '2024-05-06-first'));
  expect(await idsIn(archiveFrom({ briefings: [briefing], profiles: [profile] }))).toEqual(before);
});

test('words in another language than the article carry it, with their direction and marks', async () => {
  const { briefingsFeed, quotesFeed } = await feedsAt('/');
  const archive = archiveOf(
    FULL_RECORD.replace('text: Later,', 'text: אנחנו כאן, lang: he,').replace('"Later,"', '"אנחנו כאן,"'),
  );
  const quotation = quotesFeed(archive).items.find(({ author }) => author === 'The Union');
  expect(quotation).toMatchObject({ title: 'The Union: ”אנחנו כאן”', lang: 'he' });
  for (const item of [quotation, briefingsFeed(archive).items[0]])
    expect(item?.html).toMatch(/<blockquote [^>]*lang="he" dir="rtl"><p>”אנחנו כאן”<\/p>/);
});

test('a retracted quotation is announced in the feed of who said it', async () => {
  const { personFeed } = await feedsAt('/');
  const archive = archiveOf(
    FULL_RECORD.replace('    featured: true\n', '    retracted: { on: 2024-05-09, reason: Misheard. }\n'),
  );
  const [mira] = archive.people.filter(({ id }) => id === 'mira-sol');
  if (!mira) throw new Error('The record has this person.');
  const [item, ...more] = personFeed(mira, archive).items;
  expect(item?.title).toBe('Retracted: quotation of Mira Sol');
  expect(item?.html).toContain('Misheard.');
  expect(item?.updated).toBe('2024-05-09T12:00:00Z');
  expect(more).toEqual([]);
});

// Two sites are loaded.
test('the article itself is in the feed only where the owner says so, and is well-formed there', async () => {
  const mark = 'were named in the text';
  const summary = await feedsAt('/');
  expect(summary.feedFile(summary.briefingsFeed(summary.archive), 'xml').content).not.toContain(mark);
  const full = await feedsAt('/press/', 'full');
  const text = full.feedFile(full.briefingsFeed(full.archive), 'xml').content;
  expect(text).toContain(mark);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toMatch(/(?:href|cite)="\/(?!press\/feed\.css)/);
}, 20_000);

test('an empty record has valid feeds', async () => {
  const { archive, briefingsFeed, feedFile } = await feedsAt('/');
  const text = feedFile(
    briefingsFeed({ ...archive, briefings: [], retracted: { briefings: [], quotes: [] } }),
    'xml',
  ).content;
  expect(parseFeed(text).items).toEqual([]);
});
