// Playwright's `test` over a built site. A test names the site and uses addresses relative to its front page:
//
//   import { expect, test } from '../support/site/site-test.ts';
//   test.use({ siteName: 'corpus' });            // 'article' when nothing is said; see sites.ts
//   test('…', async ({ page, site }) => { await page.goto('./quotes/'); … site.folder … });
import { type BrowserContext, test as base } from '@playwright/test';
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
  /** The browser contexts that are open, by the options they have. */
  contexts: Map<string, BrowserContext>;
}

/**
 * Playwright's `test` with a `site` served for it; `baseURL` is the site's front page. Each test has a page of its own. Those
 * with the same options share a context, because opening one takes longer than most tests: the site keeps nothing in the
 * browser. A test that changes its context opens one, with `browser.newContext()`.
 */
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
  contexts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern.
    async ({}, use) => {
      const contexts = new Map<string, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    { browser, contexts, baseURL, viewport, contextOptions, javaScriptEnabled, bypassCSP, permissions },
    use,
  ) => {
    // The options that tests of this site set: `test.use` with another one has to add it here.
    const options = [baseURL, viewport, contextOptions, javaScriptEnabled, bypassCSP, permissions];
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? (await browser.newContext());
    contexts.set(key, context);
    await use(context);
    for (const page of context.pages()) await page.close();
  },
  siteName: ['article', { option: true }],
  site: async ({ serve, siteName }, use) => use(await serve(siteName)),
  baseURL: async ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';
export type { SiteName };
