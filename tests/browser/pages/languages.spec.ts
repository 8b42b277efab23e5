import { builtPages } from '../../support/site/built-pages.ts';
import { englishWordsOn } from '../../support/site/faults/foreign-words.ts';
import { expect, test } from '../../support/site/site-test.ts';

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

test('a story in six languages stands on the front page once, in the site\u2019s, and leads to the others', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('فيلمارا توافق على فتح بوابتها البحرية');
  await expect(page.getByRole('main').locator('[lang=de], [lang=he], [lang=es]')).toHaveCount(3);
  await page.getByRole('main').getByRole('link', { name: 'français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Velmara accepte d’ouvrir sa porte maritime',
  );
  await page.getByRole('main').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/bawwabat-velmara/);
});

test('a briefing and its translations lead to one another, and say so to search engines', async ({
  page,
}) => {
  await page.goto('./briefings/2024-05-07-gate-of-velmara/');
  const alternates = await page
    .locator('head link[hreflang]')
    .evaluateAll((links) =>
      links.map(
        (link) => `${link.getAttribute('hreflang')} ${new URL(link.getAttribute('href') ?? '').pathname}`,
      ),
    );
  expect(alternates).toHaveLength(7);
  expect(alternates.at(-1)).toBe('x-default /briefings/2024-05-07-gate-of-velmara/');
  await page.getByRole('link', { name: 'français' }).click();
  await expect(page).toHaveURL(/porte-de-velmara/);
  expect(await page.locator('head link[hreflang]').count()).toBe(7);
  await page.getByText('Traduction de').getByRole('link').click();
  await expect(page).toHaveURL(/gate-of-velmara/);
});

test('a translated quotation stands beside its original, in both directions, and leads to it', async ({
  page,
}) => {
  await page.goto('./quotes/2024-05-07-bawwabat-velmara/open-gate/');
  const section = page.getByRole('region', { name: 'بالنص الأصلي' });
  const [original, translation] = await section.locator('blockquote').all();
  await expect(original ?? section).toHaveText('“From June the gate is open to everyone”');
  await expect(translation ?? section).toHaveText('«منذ يونيو تُفتح البوابة للجميع»');
  const directions = await section
    .locator('blockquote')
    .evaluateAll((all) =>
      all.map((words) => `${words.getAttribute('lang')} ${getComputedStyle(words).direction}`),
    );
  expect(directions).toEqual(['en-GB ltr', 'ar rtl']);
  const places = async () =>
    section.locator('figure').evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect().top));
  const [first = 0, second = 1] = await places();
  expect(first).toBe(second);
  await page.setViewportSize({ width: 375, height: 800 });
  const [above = 0, below = 0] = await places();
  expect(below).toBeGreaterThan(above + 40);
  await section.getByRole('link').click();
  await expect(page).toHaveURL(/quotes\/2024-05-07-gate-of-velmara\/open-gate\/$/);
});
