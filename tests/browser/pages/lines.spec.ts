// Where lines end and begin, on every type of page: a page that is set does not divide what belongs together.
import type { Page } from '@playwright/test';
import { PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';

const ADDRESSES = Object.values(PAGE_TYPES.article);

/** The texts a page shows that match, where they do not stand on one line. */
function divided(page: Page, selector: string, pattern: string): Promise<string[]> {
  return page.evaluate(
    ([elements, source]) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (!node.parentElement?.closest(elements ?? '') || !node.parentElement.checkVisibility()) continue;
        for (const { 0: match, index } of text.matchAll(new RegExp(source ?? '', 'gu'))) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + match.length);
          const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
          if (Math.max(...tops) - Math.min(...tops) > 4) found.push(match);
        }
      }
      return found;
    },
    [selector, pattern],
  );
}

test('no day is parted from its month', async ({ page }) => {
  for (const width of [320, 375, 768, 1280])
    for (const address of ADDRESSES.filter((one) => !/summary\/$/.test(one))) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const days = 'time, .day-words, .resolved, .when, .notes b + bdi, .day, .days h2';
      expect(
        await divided(page, days, '(?:August|October|November) \\d{1,2}(?!\\d)'),
        `${address} ${width}`,
      ).toEqual([]);
    }
});

test('no line begins with a comma, at 320 px and with text at 200 %', async ({ page }) => {
  for (const scale of [1, 2])
    for (const address of ADDRESSES) {
      await page.setViewportSize({ width: scale === 1 ? 320 : 375, height: 900 });
      await page.goto(address);
      if (scale === 2) await enlarge(page);
      const alone = await page.evaluate(() => {
        const first = (node: Node) => {
          const range = document.createRange();
          range.setStart(node, 0);
          range.setEnd(node, 1);
          return range.getBoundingClientRect();
        };
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const before = node.previousSibling;
          if (!/^[,.;:]/.test(node.textContent ?? '') || !(before instanceof Element)) continue;
          const end = [...before.getClientRects()].at(-1);
          const comma = first(node);
          if (end && comma.width > 0 && comma.top > end.top + end.height / 2)
            found.push(`${before.textContent}${node.textContent}`);
        }
        // A comma that the style adds is the last box of its entry.
        for (const entry of document.querySelectorAll('.cast li, .inline-list li')) {
          const [last, ...others] = [...entry.getClientRects()].toReversed();
          if (
            last &&
            others[0] &&
            last.top > others[0].top + others[0].height / 2 &&
            last.width < last.height / 2
          )
            found.push(entry.textContent ?? '');
        }
        return found;
      });
      expect(alone, `${address} ${scale}`).toEqual([]);
    }
});

test('no word of twelve letters or fewer is split in a headline or a quotation with text at 200 % on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 900 });
  for (const address of ADDRESSES) {
    await page.goto(address);
    await enlarge(page);
    expect(await divided(page, 'h1, blockquote', '(?<!\\p{L})\\p{L}{2,12}(?!\\p{L})'), address).toEqual([]);
  }
});

test('an address that needs two lines is divided behind a slash or a hyphen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const address of ['./feeds/', './data/', PAGE_TYPES.article.briefing, PAGE_TYPES.article.handout]) {
    await page.goto(address ?? '');
    expect(await page.locator('.address').count(), address).toBeGreaterThan(0);
    expect(await divided(page, '.address', '[^/-]+'), address).toEqual([]);
  }
});

test('all sections of the site stand in one line of the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ADDRESSES) {
    await page.goto(address);
    const tops = await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops.length).toBe(5);
    expect(new Set(tops).size, address).toBe(1);
  }
});

test('what stands above paper begins where the page below it begins', async ({ page }) => {
  for (const width of [320, 768, 1280])
    for (const address of [PAGE_TYPES.article['large print'], PAGE_TYPES.article.handout]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address ?? '');
      const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
      expect(await left('.summary-tools button'), `${address} ${width}`).toBe(await left('main h1'));
    }
});

test('what happened and what was planned are told by their marks in forced colors, too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of [PAGE_TYPES.article.briefing, PAGE_TYPES.article.person]) {
    await page.goto(address ?? '');
    const isFilled = (selector: string) =>
      page
        .locator(`${selector} > .kind`)
        .first()
        .evaluate((kind) => {
          const { borderTopWidth, inlineSize, backgroundColor, color } = getComputedStyle(kind, '::before');
          return (
            2 * Number.parseFloat(borderTopWidth) >= Number.parseFloat(inlineSize) - 1 ||
            backgroundColor === color
          );
        });
    expect(await isFilled('.happened'), address).toBe(true);
    expect(await isFilled('.planned'), address).toBe(false);
  }
  await page.emulateMedia({ forcedColors: 'none' });
});

/** The reader's own setting of 32 px for text. */
async function enlarge(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}
