import type { Page } from '@playwright/test';
import { MISSING_PAGE } from '../support/site/page-types.ts';
import { expect, test } from '../support/site/site-test.ts';

test('All quotations of the article stand on one page, without pages to turn', async ({ page }) => {
  await page.goto('./quotes/');
  await expect(page.locator('main blockquote')).toHaveCount(7);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
});

test('The front page leads with the newest briefing and one featured quotation', async ({ page }) => {
  await page.goto('./');
  const lead = page.getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 2 }).first()).toHaveText(/^Blinken says talks may be/);
  await expect(lead.locator('blockquote')).toHaveText([/decisive moment/]);
  await expect(page.getByRole('heading', { name: 'Earlier briefings' })).toHaveCount(0);
});

test('A missing page says so with status 404 and leads on to all there is', async ({ page }) => {
  const answer = await page.goto(MISSING_PAGE);
  expect(answer?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  for (const name of ['All quotations', 'All people and parties', 'The newest briefings', /^Blinken says/])
    await expect(main.getByRole('link', { name })).toBeVisible();
  await main.getByRole('link', { name: 'All quotations' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotes');
});

test.describe('A site without briefings', () => {
  test.use({ siteName: 'empty' });

  for (const address of ['./', './quotes/', './people/']) {
    test(`says on ${address} what to do first`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText('Nothing is on the record yet')).toBeVisible();
      await expect(page.getByRole('main')).toContainText(/Put a Markdown file into .*briefings\//);
    });
  }
});

test.describe('A site of a hundred and one briefings', () => {
  test.use({ siteName: 'hundredAndOne' });

  const headlines = (page: Page) => page.getByRole('main').getByRole('heading', { name: /^Briefing number/ });
  const words = (page: Page) => page.locator('main blockquote');

  const indexes = [
    {
      name: 'briefings',
      index: './',
      numbered: './briefings/page/',
      items: headlines,
      what: 'Briefing number',
    },
    {
      name: 'quotations',
      index: './quotes/',
      numbered: './quotes/page/',
      items: words,
      what: 'I counted to',
    },
  ];

  for (const { name, index, numbered, items, what } of indexes) {
    test(`shows the fifty newest ${name} first and turns to older ones`, async ({ page }) => {
      const pages = page.getByRole('navigation', { name: 'Pages' });
      await page.goto(index);
      await expect(items(page).filter({ hasText: what })).toHaveCount(50);
      await expect(items(page).first()).toContainText(`${what} 101`);
      await expect(pages.getByRole('link')).toHaveText([/Older/]);

      await pages.getByRole('link', { name: 'Older' }).click();
      await expect(page).toHaveURL(/\/page\/2\/$/);
      await expect(items(page)).toHaveCount(50);
      await expect(items(page).first()).toContainText(`${what} 100`);

      await pages.getByRole('link', { name: 'Older' }).click();
      await expect(page).toHaveURL(/\/page\/1\/$/);
      await expect(items(page)).toHaveCount(50);
      await expect(items(page).last()).toContainText(new RegExp(`${what} 1\\b`));
      await expect(pages.getByRole('link')).toHaveText([/Newer/]);

      await pages.getByRole('link', { name: 'Newer' }).click();
      await pages.getByRole('link', { name: 'Newer' }).click();
      await expect(items(page).first()).toContainText(`${what} 101`);
    });

    test(`counts pages of ${name} from the oldest, so that a page keeps what it has`, async ({ page }) => {
      await page.goto(`${numbered}1/`);
      await expect(items(page).first()).toContainText(`${what} 50`);
      await expect(items(page).last()).toContainText(new RegExp(`${what} 1\\b`));
      const beyond = await page.goto(`${numbered}3/`);
      expect(beyond?.status()).toBe(404);
    });
  }
});

test.describe('A site of more people than one page holds', () => {
  test.use({ siteName: 'corpus' });

  test('lists everyone by letter, each on one page, and the newest on the index', async ({ page }) => {
    const listed = page.getByRole('main').locator('section').getByRole('link');
    const letters = page.getByRole('navigation', { name: 'By letter' }).getByRole('link');
    await page.goto('./people/');
    await expect(listed).toHaveCount(50);
    const total = Number(/\d+/.exec(await page.getByText('in all, by letter').innerText())?.[0]);
    const seen: string[] = [];
    for (let i = 0; i < (await letters.count()); i++) {
      const letter = await letters.nth(i).innerText();
      await letters.nth(i).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(letter);
      seen.push(
        ...(await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
      );
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });
});
