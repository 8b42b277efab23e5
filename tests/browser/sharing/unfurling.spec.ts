// What clients that unfurl a pasted link read from every kind of page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import scrape from 'open-graph-scraper';
import { builtPages } from '../../support/site/built-pages.ts';
import { PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';

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

test('a page that was not published on a day of its own has that of its newest content, with an hour', ({
  site,
}) => {
  for (const page of ['', 'quotes', 'people', 'people/antony-blinken', 'briefings'])
    expect(readFileSync(join(site.folder, page, 'index.html'), 'utf8'), page).toContain(
      '<meta name="date" content="2024-08-19T12:00:00Z">',
    );
});

/** What clients take for the day of publication that look at the first thing that says anything of a change. */
function changedAtFirstSight(html: string): string | undefined {
  const graph: { dateModified?: string }[] =
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}')['@graph'] ??
    [];
  const [property] = /<meta [^>]*property="[^"]*(?:modified|updated)_time"[^>]*>/.exec(html) ?? [];
  return graph.find(({ dateModified }) => dateModified)?.dateModified ?? property;
}

test.describe('of what was retracted and corrected', () => {
  test.use({ siteName: 'moved' });

  test('no page of any kind shows a change as its day of publication', async ({ site }) => {
    const pages = await builtPages(site);
    expect(pages.length).toBeGreaterThan(20);
    for (const { address, html } of pages) expect(changedAtFirstSight(html), address).toBeUndefined();
  });

  test('a retracted quotation and a retracted briefing say so, with a card and a frame that do, too', async ({
    site,
  }) => {
    for (const [page, title] of [
      ['quotes/2024-08-19-talks-in-tel-aviv/not-give-and-give', 'Retracted: quotation of Benjamin Netanyahu'],
      ['briefings/2021-03-01-rain', expect.stringMatching(/^Retracted: ./)],
      ['briefings/2021-03-01-rain/summary', expect.stringMatching(/^Retracted: ./)],
    ] as const) {
      const read = await unfurled(site.folder, page);
      expect(read.ogTitle, page).toEqual(title);
      expect(read.ogDescription, page).toMatch(/^This (?:quotation|briefing) was retracted\.$/);
      expect(read.articlePublishedTime, page).toMatch(/T12:00:00Z$/);
      const of = page.replace('/summary', '');
      expect(read.ogImage?.[0]?.url, page).toBe(`https://record.example/press/${of}/card.png`);
      expect(readFileSync(join(site.folder, page, 'index.html'), 'utf8')).toContain(
        `href="https://record.example/press/${of}/oembed.json"`,
      );
    }
  });
});

test('the address of a frame is shared like the page it stands for', async ({ site }) => {
  for (const [frame, page] of [
    [`quotes/${article}/decisive-moment/embed`, `quotes/${article}/decisive-moment`],
    [`embed/${article}`, `briefings/${article}`],
  ] as const) {
    const [embed, own] = [await unfurled(site.folder, frame), await unfurled(site.folder, page)];
    for (const name of ['ogTitle', 'ogDescription', 'ogUrl', 'author', 'articlePublishedTime'] as const)
      expect(embed[name], frame).toBe(own[name]);
    expect(embed.ogImage?.[0]?.url, frame).toBe(own.ogImage?.[0]?.url);
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
