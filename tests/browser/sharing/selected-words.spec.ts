// Whoever selects words copies a link to exactly these.
import type { Page } from '@playwright/test';
import { messagesIn } from '../../../src/site/messages/messages.ts';
import { actionsOf, clipboard } from '../../support/site/actions.ts';
import { highlightedWords } from '../../support/site/highlighted-words.ts';
import { expect, type SiteName, test } from '../../support/site/site-test.ts';

const article = '2024-08-19-blinken-gaza-talks';
const quote = `./quotes/${article}/living-these-days/`;
const address = `https://record.example/quotes/${article}/living-these-days/`;

// Asking what is highlighted takes a style of the test's own.
test.use({ bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] });

/** Follows a copied link at the served site, and tells which words the browser highlights. */
async function landing(page: Page, link: string, siteUrl: string): Promise<string[]> {
  await page.goto('about:blank');
  await page.goto(link.replace('https://record.example/', siteUrl));
  return highlightedWords(page);
}

test('selected words of a quotation: the link leads to exactly these, taken to whole words, and says that they are an excerpt', async ({
  page,
  site,
}) => {
  await page.goto(quote);
  await select(page, 'main blockquote', 'ay we are living');
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText(
    'Link to the selected words copied: an excerpt',
  );
  const link = await clipboard(page);
  expect(link).toBe(`${address}#:~:text=This%20is%20the-,way%20we%20are%20living,-these%20days`);
  // The heading that nobody sees lies over some of the words.
  const found = (await landing(page, link, site.url)).filter((word) => word !== 'Herzog');
  expect(found).toEqual(['way', 'we', 'are', 'living']);
});

test('selected words of the article: the link leads to the briefing and to these words', async ({
  page,
  site,
}) => {
  await page.goto(`./briefings/${article}/`);
  await select(page, 'main article p:has-text("Netanyahu")', 'Netanyahu');
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toContainText('an excerpt');
  const link = await clipboard(page);
  expect(link).toContain(`https://record.example/briefings/${article}/#:~:text=`);
  expect(await landing(page, link, site.url)).toEqual(['Netanyahu']);
});

const elsewhere: readonly (readonly [SiteName, string, string, string, readonly string[]])[] = [
  // From right to left; half a word at either end.
  ['corpus', 'quotes/2022-10-10-mufawadat/good-day/', 'وم جيد للمدين', 'يوم', ['يوم', 'جيد', 'للمدينتين']],
  ['corpus', 'quotes/2022-09-05-bikur-hasara/on-time/', 'שהנמל ייפתח', 'שהנמל', ['שהנמל', 'ייפתח']],
  // Across the place where the article interrupts it.
  [
    'corpus',
    'quotes/2023-01-16-harbor-bridge/half-the-bridge/',
    'is no gift, but it',
    'gift',
    ['is', 'no', 'gift', 'but', 'it'],
  ],
  // Without spaces: whole words, and halves of two.
  ['search', 'quotes/2026-05-04-many-tongues/gate-for-all/', '所有人', '所', ['所', '有', '人']],
  ['search', 'quotes/2026-05-04-many-tongues/gate-for-all/', '有人开', '开', ['所', '有', '人', '开', '放']],
  ['search', 'quotes/2026-05-04-many-tongues/open-gate/', '開いて', '開', ['開', 'い', 'て']],
];
for (const [siteName, path, selection, part, words] of elsewhere) {
  test.describe(`selected words of ${siteName}`, () => {
    test.use({ siteName });

    test(`"${selection}": the link leads to exactly these`, async ({ page, site }) => {
      await page.goto(`./${path}`);
      await select(page, 'main blockquote', selection);
      const { copyLink } = messagesIn((await page.locator('html').getAttribute('lang')) ?? 'en').sharing;
      await actionsOf(page).getByRole('button', { name: copyLink }).click();
      await expect(actionsOf(page).getByRole('status')).not.toBeEmpty();
      const link = await clipboard(page);
      expect(decodeURIComponent(link)).toContain(part);
      const root = `${site.recipe.siteUrl}${site.recipe.base}`;
      expect(await landing(page, link.replace(root, 'https://record.example/'), site.url)).toEqual(words);
    });
  });
}

test('selected words that are many are given by how they begin and end', async ({ page }) => {
  await page.goto(`./briefings/${article}/`);
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('main article p')].filter((p) => p.textContent.length > 200);
    const [first, second] = all;
    const range = document.createRange();
    if (first && second) {
      range.setStart(first, 0);
      range.setEnd(second, second.childNodes.length);
    }
    getSelection()?.addRange(range);
  });
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toContainText('an excerpt');
  const [, fragment = ''] = (await clipboard(page)).split('#:~:text=');
  expect(fragment.split(',')).toHaveLength(2);
});

test('selected words of the navigation are none: the link is the page’s', async ({ page }) => {
  await page.goto(quote);
  await select(page, 'header', 'Quotes');
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toBe(address);
});

/** Selects words that stand in one element, from one letter to another. */
async function select(page: Page, selector: string, from: string, to = from): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate(
      (element, [start, end]) => {
        const range = document.createRange();
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let isStarted = false;
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const text = node.textContent ?? '';
          if (!isStarted && text.includes(start)) {
            range.setStart(node, text.indexOf(start));
            isStarted = true;
          }
          if (isStarted && text.includes(end)) {
            range.setEnd(node, text.indexOf(end) + end.length);
            break;
          }
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to] as const,
    );
}
