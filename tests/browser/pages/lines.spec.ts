// Where lines end and begin, on every type of page: a page that is set does not divide what belongs together.
import type { Page } from '@playwright/test';
import { PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';

const ADDRESSES = Object.values(PAGE_TYPES.article);
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(2024, month).toLocaleString('en', { month: 'long' }),
);

/** What was found on a page, and the selectors that led to something to look at: one that leads to nothing tests nothing. */
interface Found {
  readonly divided: readonly string[];
  readonly used: readonly string[];
}

/** The texts inside some elements of a page that match, where they do not stand on one line. */
function divided(page: Page, selectors: readonly string[], pattern: string): Promise<Found> {
  return page.evaluate(
    ({ elements, source }) => {
      const found: string[] = [];
      const used = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const parent = node.parentElement;
        const around = elements.filter((selector) => parent?.closest(selector));
        if (around.length === 0 || !parent?.checkVisibility()) continue;
        for (const { 0: match, index } of text.matchAll(new RegExp(source, 'gu'))) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + match.length);
          const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
          for (const selector of around) used.add(selector);
          if (Math.max(...tops) - Math.min(...tops) > 4) found.push(match);
        }
      }
      return { divided: found, used: [...used] };
    },
    { elements: selectors, source: pattern },
  );
}

/** Commas that begin a line. */
function commasAlone(page: Page, entries: readonly string[]): Promise<Found> {
  return page.evaluate((selectors) => {
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
    for (const entry of document.querySelectorAll(selectors.join())) {
      const [last, ...others] = [...entry.getClientRects()].toReversed();
      if (
        last &&
        others[0] &&
        last.top > others[0].top + others[0].height / 2 &&
        last.width < last.height / 2
      )
        found.push(entry.textContent ?? '');
    }
    return { divided: found, used: selectors.filter((selector) => document.querySelector(selector)) };
  }, entries);
}

for (const { siteName, addresses, days } of [
  {
    siteName: 'article',
    addresses: ADDRESSES.filter((address) => !/summary\/$/.test(address)),
    days: ['time', '.day-words', '.resolved', '.when', '.day'],
  },
  { siteName: 'corpus', addresses: ['./'], days: ['.days h2'] },
] as const)
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    test('no day is parted from its month', async ({ page }) => {
      const used = new Set<string>();
      for (const address of addresses) {
        await page.goto(address);
        for (const width of [320, 375, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await divided(page, days, `(?:${MONTHS.join('|')}) \\d{1,2}(?!\\d)`);
          expect(found.divided, `${address} ${width}`).toEqual([]);
          for (const selector of found.used) used.add(selector);
        }
      }
      expect(used).toEqual(new Set(days));
    });
  });

test('no line begins with a comma, at 320 px and with text at 200 %; with it no word of twelve letters or fewer is split in a headline or a quotation on a phone', async ({
  ownPage: page,
}) => {
  const entries = ['.cast li', '.inline-list li'];
  const large = ['h1', 'blockquote'];
  const used = new Set<string>();
  const setText = await textSizeOf(page);
  for (const address of ADDRESSES) {
    await setText(16);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(address);
    const small = await commasAlone(page, entries);
    expect(small.divided, address).toEqual([]);
    await setText(32);
    await page.setViewportSize({ width: 375, height: 900 });
    expect((await commasAlone(page, entries)).divided, `${address}, text at 200 %`).toEqual([]);
    const split = await divided(page, large, '(?<!\\p{L})\\p{L}{2,12}(?!\\p{L})');
    expect(split.divided, address).toEqual([]);
    for (const selector of [...small.used, ...split.used]) used.add(selector);
  }
  expect(used).toEqual(new Set([...entries, ...large]));
});

test('an address that needs two lines is divided behind a slash or a hyphen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const address of ['./feeds/', './data/', PAGE_TYPES.article.briefing, PAGE_TYPES.article.handout]) {
    await page.goto(address ?? '');
    expect(await divided(page, ['.address'], '[^/-]+'), address).toEqual({
      divided: [],
      used: ['.address'],
    });
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
  for (const address of [PAGE_TYPES.article['large print'], PAGE_TYPES.article.handout]) {
    await page.goto(address ?? '');
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
      expect(await left('.summary-tools button'), `${address} ${width}`).toBe(await left('main h1'));
    }
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
});

/** Sets the reader's own size of text, in pixels. */
async function textSizeOf(page: Page): Promise<(size: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (size) => {
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: 26 } });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  };
}
