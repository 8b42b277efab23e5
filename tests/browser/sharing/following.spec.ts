import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from '../../support/site/site-test.ts';

for (const siteName of ['article', 'corpus'] as const) {
  test.describe(`The site "${siteName}"`, () => {
    test.use({ siteName });

    for (const address of ['./', './quotes/', './feeds/', './people/']) {
      test(`offers the feeds of ${address}, and every one can be read`, async ({ page, site }) => {
        await page.goto(address);
        if (address === './people/')
          await page.locator('main a[href*="/people/"]:not([href*="/letter/"])').first().click();
        const feeds = page.locator('link[rel=alternate][type="application/atom+xml"]');
        expect(await feeds.count()).toBeGreaterThan(0);
        for (const href of await feeds.evaluateAll((links) =>
          links.map((link) => link.getAttribute('href') ?? ''),
        )) {
          const answer = await page.request.get(href);
          expect(answer.ok()).toBe(true);
          const feed = parseFeed(await answer.text());
          expect(feed.self).toBe(`${site.recipe.siteUrl}${href}`);
        }
      });
    }

    test('names its sitemap, and every page of that is there and may be listed', async ({ page, site }) => {
      const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
      const root = `${site.recipe.siteUrl}${site.recipe.base}`;
      expect(robots).toContain(`Sitemap: ${root}sitemap.xml`);
      const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
      const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(10);
      for (const address of addresses) {
        expect(address.startsWith(root)).toBe(true);
        const html = readFileSync(
          join(site.folder, decodeURIComponent(address.slice(root.length)), 'index.html'),
          'utf8',
        );
        expect(html).toContain(`<link rel="canonical" href="${address}"`);
        expect(html).not.toContain('noindex');
      }
      await page.goto('./');
    });
  });
}

test('A browser shows a feed as something to read', async ({ page }) => {
  await page.goto('./feeds/quotes.xml');
  const display = await page.evaluate(() => getComputedStyle(document.documentElement).display);
  expect(display).toBe('block');
});
