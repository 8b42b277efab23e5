// What clients that unfurl a pasted link read from every kind of page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import scrape from 'open-graph-scraper';
import { PAGE_TYPES } from '../support/site/page-types.ts';
import { expect, test } from '../support/site/site-test.ts';

const article = '2024-08-19-blinken-gaza-talks';

async function unfurled(folder: string, page: string) {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  return (await scrape({ html })).result;
}

for (const siteName of ['article', 'corpus'] as const) {
  test.describe(`of ${siteName}`, () => {
    test.use({ siteName });

    test('every page type has a title, a description, an author and a card that is there', async ({
      site,
    }) => {
      const root = `${site.recipe.siteUrl}${site.recipe.base}`;
      for (const [name, page] of Object.entries(PAGE_TYPES[siteName])) {
        const read = await unfurled(site.folder, page);
        expect(read, name).toMatchObject({
          success: true,
          ogTitle: expect.stringMatching(/\S/),
          ogDescription: expect.stringMatching(/\S/),
          ogSiteName: 'On the Record',
          author: 'On the Record',
          twitterCard: 'summary_large_image',
          ogUrl: new URL(page, root).href,
        });
        const image = read.ogImage?.[0]?.url ?? '';
        expect(image.startsWith(root), `${name}: ${image}`).toBe(true);
        expect(existsSync(join(site.folder, image.slice(root.length))), `${name}: ${image}`).toBe(true);
      }
    });
  });
}

test('a quotation is called by who said it to whom and when, and its words stand whole and once', async ({
  site,
}) => {
  const words = '“This is the way we are living these days”';
  const page = `quotes/${article}/living-these-days`;
  const read = await unfurled(site.folder, page);
  expect(read.ogTitle).toBe('Isaac Herzog to Antony Blinken, August 19, 2024');
  expect(read.ogDescription).toBe(words);
  const head = readFileSync(join(site.folder, page, 'index.html'), 'utf8').split('</head>')[0] ?? '';
  const shared = [...head.matchAll(/<meta (?:property="(?:og|twitter)[^>]*|name="twitter[^>]*)>/g)].map(
    ([tag]) => tag,
  );
  expect(shared.filter((tag) => tag.includes('the way we are living'))).toHaveLength(1);
});

test('a long quotation stands in the description to its last word', async ({ site }) => {
  const read = await unfurled(site.folder, `quotes/${article}/decisive-moment`);
  expect(read.ogDescription).toMatch(/^“This is a decisive moment,.* enduring peace and security”$/);
});

test('the day of publication is no day before in America, and is not that of a correction', async ({
  site,
}) => {
  for (const page of [`briefings/${article}`, `quotes/${article}/no-steps-to-derail`]) {
    const read = await unfurled(site.folder, page);
    expect(read.articlePublishedTime).toBe('2024-08-19T12:00:00Z');
    expect(read.articleModifiedTime).toBe('2026-11-22T12:00:00Z');
  }
});

test('every page has icons for browsers, phones and clients that draw no SVG', async ({
  page,
  request,
  site,
}) => {
  await page.goto('./');
  const icons = await page
    .locator('link[rel=icon], link[rel=apple-touch-icon]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(icons).toHaveLength(3);
  for (const icon of icons) expect((await request.get(new URL(icon, site.url).href)).ok()).toBe(true);
  await expect(page.locator('meta[name=theme-color]')).toHaveCount(2);
});
