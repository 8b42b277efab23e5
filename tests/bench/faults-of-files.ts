/** What is wrong with the files of a built site, said in sentences; nothing when all is well. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { Archive } from '../../src/record/archive/archive.ts';
import { site as settings } from '../../src/site/site.ts';
import { urls } from '../../src/site/urls.ts';
import type { ServedSite } from '../support/site.ts';

/** What the checks need of a page; a whole page of each would not fit into memory. */
interface ReadPage {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly canonical: string | undefined;
  readonly isHidden: boolean;
}

/** Every page by its path on the host. */
export type ReadPages = ReadonlyMap<string, ReadPage>;

/** Reads all pages of the site but 404.html, which has no address of its own. */
export async function readPages({ folder, recipe }: ServedSite): Promise<ReadPages> {
  const pages = new Map<string, ReadPage>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('index.html')) continue;
    const html = await readFile(join(folder, name), 'utf8');
    const path = encodeURI(recipe.base + name.slice(0, -'index.html'.length));
    pages.set(path, {
      addresses: [...new Set(valuesOf(html, /\s(?:href|src|cite|action)="([^"]*)"/g))],
      ids: new Set(valuesOf(html, /\sid="([^"]*)"/g)),
      canonical: valuesOf(html, /<link rel="canonical" href="([^"]*)"/g)[0],
      isHidden: /<meta [^>]*noindex|http-equiv="refresh"/.test(html),
    });
  }
  return pages;
}

/** Every feed is read by a feed library and says of itself where it is; every entry leads to a page. */
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
 * The sitemap is valid XML and names exactly the pages that are their own canonical address, may be listed and were not
 * taken back.
 */
export async function faultsOfSitemap(
  { folder, recipe }: ServedSite,
  pages: ReadPages,
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
      ...retracted.briefings.flatMap(({ slug }) => [urls.briefing(slug), urls.summary(slug)]),
      ...retracted.quotes.map(({ briefing, quote }) => urls.quote(briefing.slug, quote.id)),
    ].map((url) => `${root}${url.slice(settings.base.length)}`),
  );
  const canonical = [...pages].flatMap(([path, page]) => {
    const own = `${recipe.siteUrl}${path}`;
    return page.canonical === own && !page.isHidden && !gone.has(own) ? [own] : [];
  });
  const inSitemap = new Set(listed);
  const onSite = new Set(canonical);
  if (inSitemap.size < listed.length) faults.push('the sitemap names a page twice');
  for (const url of canonical) if (!inSitemap.has(url)) faults.push(`the sitemap lacks ${url}`);
  for (const url of listed)
    if (!onSite.has(url)) faults.push(`the sitemap has ${url}, which is not to be listed`);
  return faults;
}

/** Every address on every page that is of this site leads to a page, an anchor on it, or a file. */
export function faultsOfLinks({ folder, recipe }: ServedSite, pages: ReadPages): string[] {
  const files = new Map<string, boolean>();
  const isFile = (path: string) => {
    const known =
      files.get(path) ?? (!path.endsWith('/') && existsSync(join(folder, decodeURIComponent(path))));
    files.set(path, known);
    return known;
  };
  return [...pages].flatMap(([path, { addresses }]) =>
    addresses.flatMap((address) => {
      const target = URL.parse(address, `${recipe.siteUrl}${path}`);
      if (!target) return [`${path}: ${address} is no address`];
      if (target.origin !== recipe.siteUrl) return [];
      if (!target.pathname.startsWith(recipe.base)) return [`${path}: ${address} forgets the base path`];
      const page = pages.get(target.pathname);
      if (!page)
        return isFile(target.pathname.slice(recipe.base.length)) ? [] : [`${path}: ${address} leads nowhere`];
      const [anchor = ''] = target.hash.slice(1).split(':~:');
      return anchor === '' || page.ids.has(decodeURIComponent(anchor))
        ? []
        : [`${path}: ${address} has no such anchor`];
    }),
  );
}

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}
