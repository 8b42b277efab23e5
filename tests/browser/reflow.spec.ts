import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-pages.ts';
import { MISSING_PAGE, PAGE_TYPES } from '../support/page-types.ts';
import { expect, type SiteName, test } from '../support/site.ts';

const sites: readonly SiteName[] = ['article', 'corpus'];

/** What makes the page wider than the window, or is cut off at its own edge. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
    const inView = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.matches('.visually-hidden, .skip') && !scrolls(element),
    );
    const wide = inView.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    const cut = inView.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        /hidden|clip/.test(getComputedStyle(element).overflowX) &&
        getComputedStyle(element).textOverflow !== 'ellipsis',
    );
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...wide.map((element) => `wide: ${name(element)}`),
      ...cut.map((element) => `cut: ${name(element)}`),
    ].slice(0, 5);
  });
}

for (const siteName of sites) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    for (const [name, address] of Object.entries({ ...PAGE_TYPES[siteName], 'missing page': MISSING_PAGE })) {
      test(`the ${name} fits 320 px, and text at 200 % fits the window`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(address);
        expect(await tooWide(page), '320 px').toEqual([]);

        // The reader's own setting: it scales what media queries count in as well.
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        for (const width of [640, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
          expect(size).toBe('32px');
          expect(await tooWide(page), `200 % at ${width} px`).toEqual([]);
        }
      });
    }
  });
}

test.describe('On the site "corpus"', () => {
  test.use({ siteName: 'corpus', viewport: { width: 320, height: 640 } });

  test('no page at all scrolls sideways at 320 px', async ({ page, site }) => {
    test.slow();
    const wide: string[] = [];
    for (const { address } of await builtPages(site)) {
      await page.goto(`./${address}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width} px`);
    }
    expect(wide).toEqual([]);
  });
});
