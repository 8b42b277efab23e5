import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { Archive } from '../../../../src/record/archive/archive.ts';
import { site as settings } from '../../../../src/site/site.ts';
import { urls } from '../../../../src/site/urls.ts';
import type { ServedSite } from '../site-test.ts';
import { readPages } from './broken-addresses.ts';

/** What is wrong with the feeds: each is read by a feed library and says where it is, and each entry leads to a page. */
export async function faultsOfFeeds({ folder, recipe }: ServedSite): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /(?:^|\/)feeds?[./].*(?:xml|json)$/.test(name),
  );
  const root = `${recipe.siteUrl}${recipe.base}`;
  const faults = names.length < 5 ? [`there are only ${names.length} feeds`] : [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const { self, ids } = name.endsWith('.json') ? readJsonFeed(text) : readAtom(text);
    if (self !== `${root}${name}`) faults.push(`${name} says it is ${self}`);
    if (ids.length === 0 && name.startsWith('feeds/')) faults.push(`${name} is empty`);
    if (new Set(ids).size < ids.length) faults.push(`${name} has an entry twice`);
    for (const id of ids)
      if (!id.startsWith(root) || !existsSync(join(folder, id.slice(root.length), 'index.html')))
        faults.push(`${name}: ${id} is no page`);
  }
  return faults;
}

function readAtom(text: string) {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { self: valid.err.msg, ids: [] };
  const { self, items } = parseFeed(text);
  return { self, ids: items.map(({ id, published, updated }) => (published && updated && id) || 'no date') };
}

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  feed_url: z.url(),
  items: z.array(
    z.object({ id: z.url(), content_html: z.string(), date_modified: z.iso.datetime({ offset: true }) }),
  ),
});

function readJsonFeed(text: string) {
  const { success, data, error } = jsonFeed.safeParse(JSON.parse(text));
  return success
    ? { self: data.feed_url, ids: data.items.map(({ id }) => id) }
    : { self: z.prettifyError(error), ids: [] };
}

const files = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.url() })) }) });
const entries = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.url() })) }) });

/**
 * What is wrong with the sitemap: it is valid XML and names exactly the pages that are their own canonical address, may be
 * listed and were not retracted.
 */
export async function faultsOfSitemap(
  { folder, recipe }: ServedSite,
  { retracted }: Archive,
): Promise<string[]> {
  const root = `${recipe.siteUrl}${recipe.base}`;
  const faults: string[] = [];
  const read = async (name: string): Promise<unknown> => {
    const xml = await readFile(join(folder, name), 'utf8');
    if (XMLValidator.validate(xml) !== true) faults.push(`${name} is not well-formed`);
    return new XMLParser({ isArray: (tag) => tag === 'url' || tag === 'sitemap' }).parse(xml);
  };
  const first = await read('sitemap.xml');
  const index = files.safeParse(first);
  const parts = index.success
    ? await Promise.all(index.data.sitemapindex.sitemap.map(({ loc }) => read(loc.slice(root.length))))
    : [first];
  const listed = parts.flatMap((part) => entries.parse(part).urlset.url.map(({ loc }) => loc));
  const gone = new Set(
    [
      ...retracted.briefings.flatMap(({ slug }) => [
        urls.briefing(slug),
        urls.summary(slug),
        urls.largePrint(slug),
        urls.handout(slug),
      ]),
      ...retracted.quotes.map(({ briefing, quote }) => urls.quote(briefing.slug, quote.id)),
    ].map((url) => `${root}${url.slice(settings.base.length)}`),
  );
  const pages = await readPages(folder, recipe);
  const canonical = [...pages.values()].flatMap((page) => {
    const own = page.url.href;
    return page.canonical.includes(own) && !page.isHidden && !gone.has(own) ? [own] : [];
  });
  const inSitemap = new Set(listed);
  const onSite = new Set(canonical);
  if (inSitemap.size < listed.length) faults.push('the sitemap names a page twice');
  for (const url of canonical) if (!inSitemap.has(url)) faults.push(`the sitemap lacks ${url}`);
  for (const url of listed)
    if (!onSite.has(url)) faults.push(`the sitemap has ${url}, which is not to be listed`);
  return faults;
}
