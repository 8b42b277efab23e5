import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { builtPages, elementsOf } from '../support/built-pages.ts';
import { expect, type ServedSite, type SiteName, test } from '../support/site.ts';

const sites: readonly SiteName[] = ['article', 'corpus', 'corpusUnderBase', 'empty', 'hundredAndOne'];

/** Everything of an element that is an address, or a list of them. */
const addressed = ['href', 'src', 'cite', 'action', 'poster', 'data'] as const;

/** Properties of Open Graph that hold an address. */
const addressedMeta = /^og:(?:url|image|video|audio)$/;

function addressesOf({ properties }: Element): string[] {
  // A small file that is saved, not followed.
  if (properties.download !== undefined && String(properties.href).startsWith('data:')) return [];
  const content = addressedMeta.test(String(properties.property)) ? properties.content : undefined;
  return [...addressed.map((name) => properties[name]), content].filter((value) => typeof value === 'string');
}

interface FoundPage {
  readonly url: URL;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

async function pagesByUrl({ folder, recipe }: ServedSite): Promise<Map<string, FoundPage>> {
  const front = new URL(recipe.base, recipe.siteUrl);
  const pages = (await builtPages({ folder })).map(({ address, html }): [string, FoundPage] => {
    const url = new URL(address, front);
    const elements = elementsOf(html);
    const ids = new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
    return [url.pathname, { url, elements, ids }];
  });
  return new Map(pages);
}

/** What is wrong with one address on a page; nothing when it leads to something, or away from the site. */
function fault(
  address: string,
  from: FoundPage,
  pages: ReadonlyMap<string, FoundPage>,
  { folder, recipe }: ServedSite,
): string | undefined {
  const target = URL.parse(address, from.url);
  if (!target) return 'is no address';
  if (!/^(?:https?|mailto|tel):$/.test(target.protocol)) return 'is not safe to follow';
  if (target.origin !== recipe.siteUrl) return undefined;
  if (!target.pathname.startsWith(recipe.base)) return 'forgets the base path';
  const page = pages.get(target.pathname);
  if (!page) {
    const file = join(folder, decodeURIComponent(target.pathname.slice(recipe.base.length)));
    return existsSync(file) && !target.pathname.endsWith('/') && !existsSync(join(file, 'index.html'))
      ? undefined
      : 'leads nowhere';
  }
  const [anchor = ''] = target.hash.slice(1).split(':~:');
  return anchor === '' || page.ids.has(decodeURIComponent(anchor)) ? undefined : 'has no such anchor';
}

for (const siteName of sites) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    test('every internal link and anchor leads somewhere, under the base path', async ({ site }) => {
      const pages = await pagesByUrl(site);
      const faults = [...pages.values()].flatMap((page) =>
        page.elements.flatMap(addressesOf).flatMap((address) => {
          const wrong = fault(address, page, pages, site);
          return wrong ? [`${page.url.pathname}: ${address} ${wrong}`] : [];
        }),
      );
      expect(faults).toEqual([]);
    });

    test('every page is its own canonical address at the deployed site, an embedded one the quotation\u2019s', async ({
      site,
    }) => {
      const pages = await pagesByUrl(site);
      for (const { url, elements } of pages.values()) {
        if (url.pathname.endsWith('/404.html')) continue;
        const canonical = elements.filter(
          ({ properties: { rel } }) => Array.isArray(rel) && rel.includes('canonical'),
        );
        expect(canonical.map(({ properties: { href } }) => href)).toEqual([
          url.href.replace(/\/embed\/$/, '/'),
        ]);
      }
    });
  });
}
