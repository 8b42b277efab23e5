import type { Page } from '@playwright/test';
import { expect, test } from '../../support/site/site-test.ts';

test.use({ siteName: 'languages' });

const results = (page: Page) => page.locator('#search-results > li');

/** What somebody types, and the words that are marked in the one briefing of that language. */
const wanted: readonly (readonly [lang: string, query: string, marked: string])[] = [
  ['fr', 'négociations', 'négocié'],
  ['fr', 'negocier', 'négocié'],
  ['fr', 'ouvrira', 'ouvrir'],
  ['de', 'verhandelte', 'verhandelten'],
  ['de', 'offne', 'öffnen'],
  ['de', 'Vereinbarungen', 'Hafenvereinbarung'],
  ['de', 'Häfen', 'Hafenvereinbarung'],
  ['es', 'conversación', 'conversaciones'],
  ['es', 'conversacion', 'conversaciones'],
  ['ar', 'محادثة', 'المحادثات'],
  ['ar', 'والسفن', 'للسفن'],
  ['ar', 'تفتح', 'تُفتح'],
  ['he', 'שערים', 'שער'],
  ['he', 'הלילות', 'לילה'],
  ['en', 'negotiations', 'negotiated'],
  ['en', 'gates ship', 'gate'],
];

for (const [lang, query, marked] of wanted) {
  test(`of ${lang}, ${query} finds what has “${marked}”, and says its language`, async ({ page }) => {
    await page.goto(`./search/?${new URLSearchParams({ q: query, kind: 'briefing' })}`);
    const found = results(page).filter({ has: page.locator(`h2[lang^="${lang}"]`) });
    await expect(found.locator('mark', { hasText: marked }).first()).toBeVisible();
    const { language } = new Intl.Locale(lang);
    const name = new Intl.DisplayNames('ar', { type: 'language' }).of(language) ?? '';
    if (lang !== 'ar') await expect(found.locator('.label')).toContainText(name);
  });
}

test('a name is found in every language, each result in its own direction, and says which it is', async ({
  page,
}) => {
  await page.goto('./search/?q=Velmara&kind=briefing');
  const shown = async () =>
    results(page).evaluateAll((all) =>
      all.map((item) => {
        const title = item.querySelector('h2');
        return `${title?.getAttribute('lang')} ${title && getComputedStyle(title).direction}`;
      }),
    );
  await expect
    .poll(async () => (await shown()).toSorted())
    .toEqual(['ar rtl', 'de ltr', 'en-GB ltr', 'es ltr', 'fr ltr', 'he rtl']);
});

test('a first search in seven languages loads less than a search in two engines would', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (/pagefind|_astro\/.*\.js/.test(response.url()))
      sizes.set(response.url(), (await response.body().catch(() => Buffer.alloc(0))).length);
  });
  await page.goto('./search/?q=gate');
  await expect(results(page).first()).toBeVisible();
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(all).toBeLessThan(190_000);
});
