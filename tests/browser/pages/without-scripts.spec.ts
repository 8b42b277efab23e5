import type { Locator, Page } from '@playwright/test';
import { ARTICLE, plain, readArticle } from '../../support/site/article.ts';
import { PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';

/** A bar of actions has buttons and a closed menu with a script, links without; everything else is what is compared. */
const wordsBesideActions = (main: Element): string => {
  for (const action of main.querySelectorAll('button, .actions')) action.remove();
  return main instanceof HTMLElement ? main.innerText : '';
};

test.describe('compared with what scripts make of it', () => {
  // One worker runs them, on one page without scripts.
  test.describe.configure({ mode: 'default' });
  let without: Page;
  test.beforeAll(async ({ browser, serve }) => {
    const { url } = await serve('article');
    without = await browser.newPage({ javaScriptEnabled: false, baseURL: url });
  });
  test.afterAll(() => without.close());

  for (const [name, address] of Object.entries(PAGE_TYPES.article)) {
    if (name === 'search') continue;
    test(`The ${name} is as complete without JavaScript as with it`, async ({ page }) => {
      await without.goto(address);
      await page.goto(address);
      const addresses = (main: Locator) =>
        main.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(await addresses(without.getByRole('main'))).toEqual(await addresses(page.getByRole('main')));
      const words = plain(await without.getByRole('main').evaluate(wordsBesideActions));
      expect(words).toBe(plain(await page.getByRole('main').evaluate(wordsBesideActions)));
      expect(words).toMatch(/\w{3}/);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search says so, and leads to all there is', async ({ page }) => {
    await page.goto('./search/');
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('Searching needs JavaScript');
    for (const [name, address] of [
      ['All quotations', 'quotes/'],
      ['All people and parties', 'people/'],
      ['All briefings', 'briefings/'],
    ] as const)
      await expect(main.locator('noscript').getByRole('link', { name })).toHaveAttribute(
        'href',
        `/${address}`,
      );
  });

  test('the way from a quotation to its context works', async ({ page }) => {
    const { record } = await readArticle();
    await page.goto('./');
    await page.getByRole('link', { name: record.title }).click();
    await page.locator('.prose aside a[href$="/get-to-yes/"]').click();
    await page.getByRole('link', { name: 'Read in context' }).first().click();
    expect(new URL(page.url()).hash).toMatch(/^#quote-get-to-yes\b/);
    await expect(page.locator('#quote-get-to-yes')).toBeInViewport();
    expect(page.url()).toContain(ARTICLE);
  });
});
