// What the page of a briefing has, and its summary.
import { ARTICLE } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';

const BRIEFING = `./briefings/${ARTICLE}/`;
const LARGE = './briefings/2022-05-16-sixteen-islands/';

test('a section of a briefing is two keys away: a list of contents leads to each, and comes before the article', async ({
  page,
}) => {
  await page.goto(BRIEFING);
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(6);
  for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
  const before = await page.evaluate(() => {
    const focusable = [...document.querySelectorAll('main a, main button, main summary')].filter((one) =>
      one.checkVisibility(),
    );
    return focusable.findIndex((one) => one.closest('.contents'));
  });
  expect(before).toBeLessThan(12);
});

test('every part of a briefing has a heading of its own, the article too, and no level is left out', async ({
  page,
}) => {
  await page.goto(BRIEFING);
  const headings = page.locator('main article').getByRole('heading');
  const found = await headings.evaluateAll((all) =>
    all.map((heading) => [Number(heading.tagName.slice(1)), heading.textContent?.trim()] as const),
  );
  const second = found.filter(([level]) => level === 2).map(([, text]) => text);
  expect(second.slice(0, 4)).toEqual(['Contents', 'Key points', 'Article', 'Quotations']);
  const levels = found.map(([level]) => level);
  expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
});

test('what is said of a change under a headline leads to the change', async ({ page }) => {
  await page.goto(BRIEFING);
  for (const fact of ['Corrected November 22, 2026', 'Source: Supplied as plain text']) {
    await page.goto(BRIEFING);
    await page.locator('.facts-line').getByRole('link', { name: fact }).click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  }
});

test('the words of a quotation are there at once when a link leads into the article, without a ride through the page', async ({
  page,
}) => {
  await page.goto(BRIEFING);
  const behavior = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(behavior).toBe('auto');
  await page.evaluate(() => {
    location.hash = 'quote-get-to-yes';
  });
  const top = await page.locator('#quote-get-to-yes').evaluate((q) => q.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(-10);
  expect(top).toBeLessThan(200);
});

test('a quotation that is shown in part ends with a whole word, and with its closing mark', async ({
  page,
  serve,
}) => {
  for (const [siteName, address] of [
    ['article', BRIEFING],
    ['corpus', './briefings/2023-02-20-lighthouse-letter/'],
  ] as const) {
    await page.goto(new URL(address, (await serve(siteName)).url).href);
    const shown = await page.locator('.timeline q').allInnerTexts();
    const whole = (await page.locator('.quotes blockquote').allInnerTexts()).map((words) =>
      words.replace(/\s+/gu, ' ').replace(/^\u201c|\u201d$/gu, ''),
    );
    expect(shown.length).toBe(whole.length);
    for (const words of shown) {
      expect(words).toMatch(/^\u201c.*\u201d$/su);
      const begins = words.slice(1, -1).replace(/\s*\u2026$/u, '');
      const source = whole.find((text) => text.startsWith(begins)) ?? '';
      // What follows in the quotation does not go on with the word.
      expect(source.slice(begins.length), words).not.toMatch(/^[\p{L}\p{N}]/u);
      expect(source, words).not.toBe('');
    }
  }
});

test('the summary says how many quotations it shows and where all are, to whom, what was corrected once, and what its code is for', async ({
  page,
}) => {
  await page.goto(`${BRIEFING}summary/`);
  const text = (await page.locator('.summary').innerText()).replace(/\s+/gu, ' ');
  expect(text).toContain(`4 of 7 quotations; all at record.example/briefings/${ARTICLE}/`);
  expect(text).toContain('Antony Blinken, US Secretary of State, to Isaac Herzog, Tel Aviv');
  expect(text.match(/quotation mark of this quotation was missing/gu)).toHaveLength(1);
  expect(text).toContain('as it stood on November 22, 2026');
  await expect(page.locator('.summary .code-caption')).toHaveText(
    /The briefing in full, with all 7 quotations/,
  );
});

test.describe('On a site of many languages', () => {
  test.use({ siteName: 'corpus' });

  test('every paragraph of a long quotation is marked as its words, and says beside it who speaks', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('./briefings/2023-02-20-lighthouse-letter/');
    const parts = page.locator('.prose q[cite$="/keep-the-light/"]');
    await expect(parts).toHaveCount(3);
    const notes = await parts.evaluateAll((all) =>
      all.map((q) =>
        q.closest('p, blockquote')?.previousElementSibling?.textContent?.trim().replace(/\s+/gu, ' '),
      ),
    );
    expect(notes[0]).not.toContain('continued');
    for (const note of notes) expect(note).toMatch(/Paul Placeholder|Keeper|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u);
    for (const note of notes.slice(1)) expect(note).toContain('continued');
  });

  test('of a paragraph only the words that were said lie on the tint', async ({ page }) => {
    await page.goto('./briefings/2023-01-16-harbor-bridge/');
    const half = page.locator('.prose p', { has: page.locator('q') }).first();
    const [paragraph, words] = await half.evaluate((p) => [
      getComputedStyle(p).backgroundColor,
      getComputedStyle(p.querySelector('q') ?? p).backgroundColor,
    ]);
    expect(paragraph).toBe('rgba(0, 0, 0, 0)');
    expect(words).not.toBe(paragraph);
  });

  test('who said what to whom is a list by speaker where there are more than eight to whom it was said', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(LARGE);
    const table = page.locator('table.to-whom');
    expect(await table.locator('thead th').count()).toBeGreaterThan(8);
    await expect(table.locator('thead')).toBeHidden();
    const row = table.getByRole('row', { name: 'Ben Birch for Southern Isles' });
    await expect(row).toContainText(/to Eva Elder/);
    expect(await row.locator('td:visible').count()).toBeLessThan(6);
    const { width } = (await table.boundingBox()) ?? { width: 0 };
    expect(width).toBeLessThan(1000);
  });

  test('who said what to whom is a table where there are few', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('./briefings/2023-01-16-harbor-bridge/');
    await expect(page.locator('table.to-whom thead')).toBeVisible();
  });
});
