// Built sites for browser tests. A test names the site it runs over and uses addresses relative to it:
//
//   import { expect, test } from './site.ts';
//   test.use({ siteName: 'corpus' });            // 'article' when nothing is said; see SITES
//   test('…', async ({ page, site }) => { await page.goto('./quotes/'); … site.folder … });
//
// A site is built once for what it is made of (see site-build.ts), served by the project's own server on a
// free port, once in each worker. The content folder is chosen with the environment variable CONTENT_DIR,
// an absolute path or one relative to the project, which src/site.ts reads.
import { test as base } from '@playwright/test';
import { listen } from '../../src/tooling/listen.ts';
import { createSiteServer } from '../../src/tooling/serve.ts';
import { builtSite, type SiteRecipe } from './site-build.ts';

const CORPUS = 'tests/fixtures/corpus/content';
const EMPTY = 'tests/fixtures/empty/content';

/** The sites that browser tests run over. */
export const SITES = {
  /** The content that is published. */
  article: { contentDir: 'content', siteUrl: 'https://record.example', base: '/' },
  /** Several fictional briefings. */
  corpus: { contentDir: CORPUS, siteUrl: 'https://record.example', base: '/' },
  /** The same under a path: dev and the root hide links that forget it. */
  corpusUnderBase: { contentDir: CORPUS, siteUrl: 'https://record.example', base: '/press/news/' },
  /** Quotations that are hard to point at, to draw and to write down. */
  travel: { contentDir: 'tests/fixtures/travel/content', siteUrl: 'https://record.example', base: '/' },
  /** Nothing published yet. */
  empty: { contentDir: EMPTY, siteUrl: 'https://record.example', base: '/' },
  /** Two full pages of every index, and one more. */
  hundredAndOne: { contentDir: EMPTY, more: 101, siteUrl: 'https://record.example', base: '/' },
} as const satisfies Record<string, SiteRecipe>;

/** A built site that is being served. */
export interface ServedSite {
  /** Address of its front page, base path included; ends with a slash. */
  readonly url: string;
  /** Absolute path of the built files. */
  readonly folder: string;
  readonly recipe: SiteRecipe;
}

/** The name of one of the sites. */
export type SiteName = keyof typeof SITES;
type Fixtures = { siteName: SiteName; site: ServedSite };
type WorkerFixtures = { served: (name: SiteName) => Promise<ServedSite> };

/** Playwright's `test` with a `site` served for it; `baseURL` is the site's front page. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern.
    async ({}, use) => {
      const open = new Map<SiteName, ReturnType<typeof serveSite>>();
      await use((name) => {
        const site = open.get(name) ?? serveSite(SITES[name]);
        open.set(name, site);
        return site;
      });
      for (const { close } of await Promise.all(open.values())) close();
    },
    { scope: 'worker' },
  ],
  siteName: ['article', { option: true }],
  site: async ({ served, siteName }, use) => use(await served(siteName)),
  baseURL: async ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';

/** Builds a site unless it has been, and serves it until `close`. For a site that is not among SITES. */
export async function serveSite(recipe: SiteRecipe): Promise<ServedSite & { close: () => void }> {
  const folder = await builtSite(recipe);
  const server = createSiteServer({ folder, base: recipe.base });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}${recipe.base}`, folder, recipe, close };
}
