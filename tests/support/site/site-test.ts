// Playwright's `test` over a built site. A test names the site and uses addresses relative to its front page:
//
//   import { expect, test } from '../support/site/site-test.ts';
//   test.use({ siteName: 'corpus' });            // 'article' when nothing is said; see sites.ts
//   test('…', async ({ page, site }) => { await page.goto('./quotes/'); … site.folder … });
import { test as base } from '@playwright/test';
import { siteFolder } from './build-sites.ts';
import { SITES, type SiteName, type SiteRecipe } from './sites.ts';
import { type StaticHost, startStaticHost } from './static-host.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** Address of its front page, base path included; ends with a slash. */
  readonly url: string;
  /** Absolute path of the built files. */
  readonly folder: string;
  readonly recipe: SiteRecipe;
}

interface TestFixtures {
  /** The site that the test runs over. */
  siteName: SiteName;
  site: ServedSite;
}

interface WorkerFixtures {
  /** Serves a site, once in each worker. */
  serve: (name: SiteName) => Promise<ServedSite>;
}

/** Playwright's `test` with a `site` served for it; `baseURL` is the site's front page. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern.
    async ({}, use) => {
      const hosts = new Map<SiteName, Promise<StaticHost>>();
      await use(async (name) => {
        const recipe = SITES[name];
        const folder = siteFolder(name);
        const host = hosts.get(name) ?? startStaticHost({ folder, base: recipe.base });
        hosts.set(name, host);
        return { url: (await host).url, folder, recipe };
      });
      for (const host of await Promise.all(hosts.values())) host.close();
    },
    { scope: 'worker' },
  ],
  siteName: ['article', { option: true }],
  site: async ({ serve, siteName }, use) => use(await serve(siteName)),
  baseURL: async ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';
export type { SiteName };
