import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { elementsIn } from '../../support/site/built-pages.ts';
import { PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';

const results = (page: Page) => page.locator('#search-results > li');

test('Half a phrase finds the quotation, who said it, and leads to its page', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('resilient and strong');
  const quotation = results(page).filter({ hasText: 'Quotation' }).first();
  await expect(quotation).toContainText('surrounded by terrorism');
  await expect(quotation).toContainText('Isaac Herzog');
  await expect(page).toHaveURL(/\?q=resilient\+and\+strong$/);
  await quotation.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotation by Isaac Herzog');
});

test('Every result begins where the form does, on a wide screen, too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./search/?q=Blinken');
  await expect(results(page).filter({ hasText: 'Briefing' })).not.toHaveCount(0);
  const edges = await page
    .locator('#search-form, #search-results > li > h2')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().left));
  // A quotation has a rule before it.
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(30);
});

test('A search can be shared: the address holds the words and the filters', async ({ page }) => {
  await page.goto('./search/?q=opportunity&kind=quotation&speaker=Antony+Blinken');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText('decisive moment');
  await expect(page.getByRole('searchbox')).toHaveValue('opportunity');
  await expect(page.getByLabel('Kind')).toHaveValue('quotation');
});

test('An exact phrase finds only what has its words in that order', async ({ page }) => {
  await page.goto('./search/?kind=quotation&q="decisive+moment+probably"');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('searchbox').fill('"moment decisive probably"');
  await expect(page.getByRole('status')).toContainText('Nothing found');
});

test('Filters alone list what passes them, without loading the whole index', async ({ page }) => {
  await page.goto('./search/?kind=quotation&speaker=Isaac+Herzog');
  await expect(results(page)).toHaveCount(2);
  await page.getByLabel('Year').selectOption('2024');
  await expect(results(page)).toHaveCount(2);
  await page.getByLabel('Kind').selectOption('person');
  await expect(page.getByRole('status')).toContainText('Nothing found');
});

test('A slash goes to the words, and stays a slash inside them', async ({ page }) => {
  await page.goto('./search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
});

test('Where nothing is found, there is a way on', async ({ page }) => {
  await page.goto('./search/?q=zzzzzz');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzzz”.');
  await expect(page.getByRole('main').getByRole('link', { name: 'All quotations' })).toBeVisible();
});

test('What the editors added and how pages are labeled is not found', async ({ page }) => {
  // The article says "on Monday"; the date in brackets behind it is the editors'.
  for (const words of ['permalink', 'Provenance', 'url', 'ltr', 'speaker', '"August 19, 2024"']) {
    await page.goto(`./search/?${new URLSearchParams({ q: words })}`);
    await expect(page.getByRole('status')).toContainText('Nothing found');
  }
});

test('No other page loads anything of the search', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('./');
  await page.goto('./quotes/');
  expect(loaded.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});

test('Every page leads to the search', async ({ site }) => {
  for (const [name, address] of Object.entries(PAGE_TYPES.article)) {
    const html = await readFile(join(site.folder, address, 'index.html'), 'utf8');
    const links = elementsIn('header', html).filter(({ properties: { href } }) => href === '/search/');
    expect(links, name).toHaveLength(1);
  }
});

test('Results show what was found, and quotations when they were said', async ({ page }) => {
  await page.goto('./search/?q=resilient+strong');
  const quotation = results(page).filter({ hasText: 'surrounded by terrorism' }).first();
  await expect(quotation.locator('mark')).toHaveText(['resilient', 'strong']);
  await expect(quotation).toContainText('August 19, 2024');
});

test.describe('Words that are hard to find', () => {
  test.use({ siteName: 'search' });

  const wanted: readonly (readonly [query: string, found: string])[] = [
    ['所有人', '大门向所有人开放'],
    ['开放', '大门向所有人开放'],
    ['開いている', '門は開いている'],
    ['$5,000', 'A harbor pays $5,000 for its gate'],
    ['$3', 'A harbor pays $5,000 for its gate'],
    ['lukasz', 'Łukasz Przykład'],
    ['dakovo', 'A harbor pays $5,000 for its gate'],
    ['ostergard', 'A harbor pays $5,000 for its gate'],
    ['strasse', 'Die große Straße gehört allen'],
    ['gross', 'Die große Straße gehört allen'],
    ['“million more”', 'We need a million more stones'],
    ['„million more“', 'We need a million more stones'],
    ['«million more»', 'We need a million more stones'],
  ];
  for (const [query, found] of wanted) {
    test(`${query} finds "${found}"`, async ({ page }) => {
      await page.goto(`./search/?${new URLSearchParams({ q: query })}`);
      const heading = results(page).locator('h2', { hasText: found }).first();
      await expect(heading).toBeVisible();
      await expect(results(page).locator('mark').first()).toBeVisible();
    });
  }

  test('Nonsense finds nothing, and a phrase only what has it', async ({ page }) => {
    for (const query of ['hxyzq', '“more million”', '„million stones“']) {
      await page.goto(`./search/?${new URLSearchParams({ q: query })}`);
      await expect(page.getByRole('status')).toHaveText(/^Nothing found for/);
    }
  });

  test('A quotation has its own day, and is found by its own year', async ({ page }) => {
    await page.goto('./search/?kind=quotation&year=2022');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toContainText('March 3, 2022');
    await expect(results(page)).toContainText('a million more stones');
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to all there is', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'All quotations' })).toBeVisible();
  });
});

test.describe('Under a path', () => {
  test.use({ siteName: 'corpus' });

  test('Hebrew is found, shown from right to left, and leads to where it stands', async ({ page }) => {
    await page.goto('./search/?kind=briefing');
    const hebrew = results(page).locator('h2[dir=rtl] a').first();
    await expect(hebrew).toBeVisible();
    const words = (await hebrew.textContent()) ?? '';
    await page.getByRole('searchbox').fill(words.split(' ')[0] ?? '');
    await page.getByRole('link', { name: words }).click();
    await expect(page).toHaveURL(/\/press\/news\/briefings\//);
    await expect(page.locator('h1')).toHaveText(words);
  });
});
