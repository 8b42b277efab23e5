import { builtPages } from '../support/site/built-pages.ts';
import { englishWordsOn } from '../support/site/foreign-words.ts';
import { expect, test } from '../support/site/site-test.ts';

test.use({ siteName: 'languages' });

test('no page, nor anything that is read out of it, has an English label where it says to be in another language', async ({
  site,
}) => {
  const pages = await builtPages(site);
  const faults = pages.map(({ address, html }) => ({ address, words: englishWordsOn(html) }));
  expect(pages.length).toBeGreaterThan(60);
  expect(faults.filter(({ words }) => words.length > 0)).toEqual([]);
});

test('the check finds an English label, wherever it stands', () => {
  const page = (inside: string) => `<html lang="ar"><body>${inside}</body></html>`;
  expect(englishWordsOn(page('<p>Reported by</p>'))).toEqual(['ar: reported']);
  expect(englishWordsOn(page('<a aria-label="Quotation 3">3</a>'))).toEqual(['ar: quotation']);
  expect(englishWordsOn(page('<p lang="en">Reported by</p> JSON'))).toEqual([]);
});

test('a briefing speaks its own language in the frame of the site, its quotations too', async ({ page }) => {
  await page.goto('./briefings/2024-05-07-tor-von-velmara/');
  await expect(page.getByRole('heading', { name: 'Das Wichtigste' })).toBeVisible();
  await expect(page.locator('.facts-line')).toContainText('Veröffentlicht am 7. Mai 2024');
  await expect(page.getByRole('banner')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('banner')).toHaveAttribute('dir', 'rtl');
  await page.goto('./quotes/2024-05-07-porte-de-velmara/three-years/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('main')).toContainText('À Lina Korso et Velmara, lundi 6 mai 2024.');
  await page.goto('./people/lina-korso/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('main')).toContainText('6 اقتباسات في 6 موجزات');
});
