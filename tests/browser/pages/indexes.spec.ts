import type { Page } from '@playwright/test';
import { MISSING_PAGE } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { recordOf } from '../../support/site/sites/archive-at.ts';

test('All quotations of the article stand on one page, without pages to turn', async ({ page }) => {
  await page.goto('./quotes/');
  await expect(page.locator('main blockquote')).toHaveCount(7);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
});

test('The front page leads with the newest briefing and one featured quotation', async ({ page }) => {
  await page.goto('./');
  const lead = page.getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText(/^Blinken says talks may be/);
  await expect(lead.locator('blockquote')).toHaveText([/decisive moment/]);
});

test('The front page of one briefing is whole: what was said besides, what is next, and who is in it', async ({
  page,
}) => {
  await page.goto('./');
  const also = page.getByRole('region', { name: 'Also said' });
  await expect(also.locator('blockquote')).toHaveText([/surrounded by/, /give and give/, /new proposal/]);
  await expect(page.getByRole('region', { name: 'What is next' })).toContainText('Tuesday, August 20, 2024');
  await expect(page.getByRole('region', { name: 'People and parties' }).getByRole('link')).toHaveCount(11);
  await expect(page.getByRole('banner')).toContainText('Monday, August 19, 2024');
  await expect(page.getByRole('banner')).toContainText('Who said what, word for word.');
});

test('A name leads to the person and the words to the quotation, wherever they stand', async ({ page }) => {
  for (const address of [
    './',
    './quotes/',
    './people/antony-blinken/',
    './briefings/2024-08-19-blinken-gaza-talks/',
  ]) {
    await page.goto(address);
    const wrong = await page
      .getByRole('main')
      .evaluate((main) =>
        [
          ...[...main.querySelectorAll('blockquote a, a:has(> q)')].filter(
            (a) => !/\/quotes\/./.test(a.getAttribute('href') ?? ''),
          ),
          ...[...main.querySelectorAll('figcaption b a, .who b a, aside b a')].filter(
            (a) => !/\/people\/./.test(a.getAttribute('href') ?? ''),
          ),
        ].map((link) => link.outerHTML),
      );
    expect(wrong, address).toEqual([]);
  }
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

  const words = (page: Page) => page.locator('main blockquote');

  const indexes = [
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
      await expect(pages.getByRole('link')).toHaveText(['Older: page 2']);

      await pages.getByRole('link', { name: 'Older' }).click();
      await expect(page).toHaveURL(/\/page\/2\/$/);
      await expect(items(page)).toHaveCount(50);
      await expect(items(page).first()).toContainText(`${what} 100`);

      await pages.getByRole('link', { name: 'Older' }).click();
      await expect(page).toHaveURL(/\/page\/1\/$/);
      await expect(items(page)).toHaveCount(50);
      await expect(items(page).last()).toContainText(new RegExp(`${what} 1\\b`));
      await expect(pages.getByRole('link')).toHaveText(['Newer: page 2']);

      await pages.getByRole('link', { name: 'Newer' }).click();
      await pages.getByRole('link', { name: 'The newest' }).click();
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

test.describe('The front page of a hundred and one briefings', () => {
  test.use({ siteName: 'hundredAndOne' });

  test('is edited: a lead, two beside it, four in brief, sixteen in a line by day, and months for the rest', async ({
    page,
  }) => {
    await page.goto('./');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Briefing number 101');
    await expect(main.locator('.lead blockquote')).toHaveText([/I counted to 101/]);
    await expect(main.locator('.seconds blockquote')).toHaveText([/to 100/, /to 99/]);
    await expect(main.locator('.briefs h2')).toHaveText([/98$/, /97$/, /96$/, /95$/]);
    const days = page.getByRole('region', { name: 'Briefings by day' });
    await expect(days.getByRole('link', { name: /^Briefing number/ })).toHaveCount(16);
    await days.getByRole('link', { name: 'All 101 briefings' }).click();
    await expect(page).toHaveURL(/\/briefings\/$/);
    await page.getByRole('link', { name: 'in pages' }).click();
    await expect(page).toHaveURL(/\/briefings\/page\/2\/$/);
    await expect(page.getByRole('heading', { name: /^Briefing number/ })).toHaveCount(50);
    await page.getByRole('link', { name: 'Older: page 1' }).click();
    await expect(page.getByRole('heading', { name: /^Briefing number/ }).last()).toHaveText(
      'Briefing number 1',
    );
  });
});

test.describe('A site of more people than one page holds', () => {
  test.use({ siteName: 'corpus' });

  test('says how many there are, shows the newest, and leads to all by letter', async ({ page }) => {
    const listed = page.getByRole('main').locator('section').getByRole('link');
    const letters = page.getByRole('navigation', { name: 'By letter' }).getByRole('link');
    await page.goto('./people/');
    await expect(listed).toHaveCount(50);
    const total = recordOf('corpus').people.length;
    await expect(page.getByText(`${total} in all, by letter`)).toBeVisible();
    const letter = await letters.first().innerText();
    await letters.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(letter);
    expect(await listed.count()).toBeGreaterThan(0);
  });
});
