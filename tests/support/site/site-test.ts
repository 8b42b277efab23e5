// Playwright's `test` over a built site. A test names the site and uses addresses relative to its front page:
//
//   import { expect, test } from '../support/site/site-test.ts';
//   test.use({ siteName: 'corpus' });            // 'article' when nothing is said; see sites/sites.ts
//   test('…', async ({ page, site }) => { await page.goto('./quotes/'); … site.folder … });
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type StaticHost, startStaticHost } from './host/static-host.ts';
import { siteFolder } from './sites/build-sites.ts';
import { SITES, type SiteName, type SiteRecipe } from './sites/sites.ts';

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
  /** The options of the test's context, as a name for it. */
  contextKey: string;
  /** A page that no other test sees, for a test that changes its page in a way that `page` does not undo. */
  ownPage: Page;
}

interface WorkerFixtures {
  /** Serves a site, once in each worker. */
  serve: (name: SiteName) => Promise<ServedSite>;
  /** The browser contexts that are open, by the options they have. */
  contexts: Map<string, BrowserContext>;
  /** The page that looks at every type of page, one after the other. */
  visited: Page;
}

/**
 * Playwright's `test` with a `site` served for it; `baseURL` is the site's front page. Tests with the same options share a
 * context and the `page` in it, because opening them costs more than most tests do: the site keeps nothing in the browser.
 * Between two tests the page is emptied, and its size, media, routes and listeners are as they were. A test that changes it in
 * another way, with a script for every page or the size of the reader's text, takes `ownPage`. A test that changes its context
 * opens one, with `browser.newContext()`.
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
  visited: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, contexts, contextKey }, use) => {
    const context = contexts.get(contextKey) ?? (await browser.newContext());
    contexts.set(contextKey, context);
    await use(context);
    for (const page of context.pages().slice(1)) await page.close();
  },
  page: async ({ context, viewport, colorScheme, contextOptions }, use) => {
    const [page = await context.newPage()] = context.pages();
    await use(page);
    if (page.isClosed()) return;
    page.removeAllListeners();
    await page.unrouteAll();
    // Also ends what the page is about to do. Only an empty page is sure to load anew: a fragment of the same one would not.
    await page.goto('about:blank');
    if (viewport) await page.setViewportSize(viewport);
    const { contrast = null, forcedColors = null, reducedMotion = null } = contextOptions;
    await page.emulateMedia({ media: null, colorScheme, contrast, forcedColors, reducedMotion });
  },
  // The shared page is asked for, too: with it Chromium has a window, and opening that costs more than a page.
  ownPage: async ({ page: _, context }, use) => {
    const own = await context.newPage();
    await use(own);
    await own.close();
  },
  // Every option that a context is opened with.
  contextKey: async (
    {
      acceptDownloads,
      baseURL,
      bypassCSP,
      clientCertificates,
      colorScheme,
      contextOptions,
      deviceScaleFactor,
      extraHTTPHeaders,
      geolocation,
      hasTouch,
      httpCredentials,
      ignoreHTTPSErrors,
      isMobile,
      javaScriptEnabled,
      locale,
      offline,
      permissions,
      proxy,
      serviceWorkers,
      storageState,
      timezoneId,
      userAgent,
      viewport,
    },
    use,
  ) => {
    await use(
      JSON.stringify([
        [acceptDownloads, baseURL, bypassCSP, clientCertificates, colorScheme, contextOptions],
        [deviceScaleFactor, extraHTTPHeaders, geolocation, hasTouch, httpCredentials, ignoreHTTPSErrors],
        [isMobile, javaScriptEnabled, locale, offline, permissions, proxy, serviceWorkers, storageState],
        [timezoneId, userAgent, viewport],
      ]),
    );
  },
  siteName: ['article', { option: true }],
  site: async ({ serve, siteName }, use) => use(await serve(siteName)),
  baseURL: async ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';
export type { SiteName };
