import { expect, test } from '../../support/site/site-test.ts';

test.use({ siteName: 'corpus' });

const hebrew = './briefings/2022-09-05-bikur-hasara/';
const directionOf = (element: Element) => getComputedStyle(element).direction;

for (const [lang, address] of [
  ['he', hebrew],
  ['ar', './briefings/2022-10-10-mufawadat/'],
] as const) {
  test(`A briefing in "${lang}" runs from right to left, and its summary too`, async ({ page }) => {
    for (const suffix of ['', 'summary/']) {
      await page.goto(`${address}${suffix}`);
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', lang);
      await expect(html).toHaveAttribute('dir', 'rtl');
      const headline = page.getByRole('heading', { level: 1 });
      expect(await headline.evaluate(directionOf)).toBe('rtl');
      const box = await headline.evaluate((h1) => {
        const range = document.createRange();
        range.selectNodeContents(h1);
        return { text: range.getBoundingClientRect().right, heading: h1.getBoundingClientRect().right };
      });
      expect(Math.abs(box.text - box.heading)).toBeLessThan(8);
    }
  });
}

test('A number stands before its word on pages that run from right to left', async ({ page }) => {
  await page.goto('./');
  const reversed = await page.locator('main .soft').evaluateAll((all) =>
    all.flatMap((label) => {
      const text = label.textContent?.trim() ?? '';
      if (!/^\d+ quotations?$/.test(text)) return [];
      const node = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
      if (!node) return [];
      const at = (from: number) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        return range.getBoundingClientRect().left;
      };
      const start = node.textContent?.search(/\d/) ?? 0;
      const word = node.textContent?.indexOf('q') ?? 0;
      return at(start) < at(word) ? [] : [text];
    }),
  );
  expect(reversed).toEqual([]);
});

test('The frame around a Hebrew briefing is the site\u2019s, and its labels are Hebrew', async ({ page }) => {
  await page.goto(hebrew);
  for (const landmark of ['banner', 'contentinfo'] as const) {
    await expect(page.getByRole(landmark)).toHaveAttribute('lang', 'en-US');
    await expect(page.getByRole(landmark)).toHaveAttribute('dir', 'ltr');
  }
  for (const heading of await page.getByRole('main').getByRole('heading', { level: 2 }).all()) {
    const lang = await heading.evaluate((h2) => h2.closest('[lang]')?.getAttribute('lang'));
    expect(lang, await heading.innerText()).toBe('he');
    expect(await heading.innerText()).toMatch(/^[\p{sc=Hebr}\s]+$/u);
  }
});

test('The page of a Hebrew quotation is Hebrew, and its words are', async ({ page }) => {
  await page.goto('./quotes/2022-09-05-bikur-hasara/on-time/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'he');
  const words = page.locator('main blockquote').first().locator('[lang]').first();
  await expect(words).toHaveAttribute('lang', 'he');
  expect(await words.evaluate(directionOf)).toBe('rtl');
});

test('A quotation left in its own language says which, inside the article and on its page', async ({
  page,
}) => {
  await page.goto('./briefings/2023-03-06-poets-of-the-coast/');
  await expect(page.locator('#quote-not-translated')).toHaveAttribute('lang', 'el');
  await expect(page.locator('#quote-hebrew-line')).toHaveAttribute('lang', 'he');
  await page.goto('./quotes/2023-03-06-poets-of-the-coast/hebrew-line/');
  const words = page.locator('main blockquote').first().locator('[lang="he"]');
  expect(await words.evaluate(directionOf)).toBe('rtl');
  await page.goto('./quotes/2022-10-10-mufawadat/in-english/');
  const english = page.locator('main blockquote').first().locator('[lang="en"]');
  expect(await english.evaluate(directionOf)).toBe('ltr');
});

test('Every quotation and headline of a right-to-left briefing says its language where other pages show it', async ({
  page,
}) => {
  for (const address of ['./', './quotes/', './people/dan-ploni/']) {
    await page.goto(address);
    const languages = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !/\p{sc=Hebr}{3}/u.test(node.textContent ?? '')) continue;
        // Names of people and places are written in whatever script they have; sentences carry their language.
        if ((node.textContent ?? '').trim().split(/\s+/).length < 5) continue;
        found.push(
          `${element.closest('[lang]')?.getAttribute('lang')} ${getComputedStyle(element).direction}`,
        );
      }
      return [...new Set(found)];
    });
    expect(languages, address).toEqual(['he rtl']);
  }
});
