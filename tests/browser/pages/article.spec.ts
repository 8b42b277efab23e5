import { ARTICLE, plain, readArticle } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';

const BRIEFING = `./briefings/${ARTICLE}/`;

/** The article's own words in the page: the prose without what the editors add to it. */
const articleWords = (prose: Element): string[] => {
  const copy = prose.cloneNode(true) as Element;
  for (const addition of copy.querySelectorAll('.resolved, aside, h2')) addition.remove();
  return [...copy.children].map(({ textContent }) => textContent ?? '');
};

test.describe('The briefing of the article', () => {
  test.beforeEach(({ page }) => page.goto(BRIEFING));

  test('has every paragraph of the article, word for word and in order', async ({ page }) => {
    const { body } = await readArticle();
    const shown = await page.locator('.prose').evaluate(articleWords);
    expect(shown.map(plain)).toEqual(body.split(/\n\s*\n/).flatMap((text) => plain(text) || []));
  });

  test('marks up every quotation of the record, with its words, its anchor and its page', async ({
    page,
  }) => {
    const { record } = await readArticle();
    const quotations = page.locator('.prose q');
    await expect(quotations).toHaveCount(record.quotes.length);
    for (const { id, text } of record.quotes) {
      const quotation = page.locator(`q#quote-${id}`);
      const url = `/quotes/${ARTICLE}/${id}/`;
      await expect(quotation).toHaveAttribute('cite', url);
      const words = plain(await quotation.innerText());
      expect(words.slice(0, 1) + words.slice(-1)).toBe('""');
      expect(words.slice(1, -1).replace(/[,.]$/, '')).toBe(plain(text).replace(/[,.]$/, ''));
      await expect(page.locator(`.prose aside a[href="${url}"]`)).toBeVisible();
    }
  });

  test('shows quotation marks once: the browser adds none to those of the article', async ({ page }) => {
    const quotation = page.locator('.prose q').first();
    const added = await quotation.evaluate((q) => [
      getComputedStyle(q, '::before').content,
      getComputedStyle(q, '::after').content,
    ]);
    expect(added).toEqual(['none', 'none']);
  });

  test('puts the resolved day beside the article\u2019s own words, and never inside a quotation', async ({
    page,
  }) => {
    const resolved = page.locator('.prose .resolved');
    const besides = await resolved.evaluateAll((all) =>
      all.map((label) => `${label.previousElementSibling?.textContent}${label.textContent}`),
    );
    expect(besides).toEqual([
      'since October 7 [2023]',
      'Monday [August 19, 2024]',
      'Tuesday [August 20, 2024]',
      'Monday [August 19, 2024]',
      'Oct. 7 [2023]',
      'Sunday [August 18, 2024]',
    ]);
    await expect(page.locator('.prose q .resolved')).toHaveCount(0);
    await expect(page.locator('.prose time[datetime="2024-08-20"]')).toHaveText('Tuesday');
  });

  test('links every name where the article first has it, outside quotations', async ({ page }) => {
    const links = await page
      .locator('.prose > :not(aside) a[href^="/people/"]')
      .evaluateAll((all) => all.map((link) => `${link.textContent} → ${link.getAttribute('href')}`));
    expect(links).toEqual([
      'US → /people/united-states/',
      'Anthony Blinken → /people/antony-blinken/',
      'Hamas → /people/hamas/',
      'Israel → /people/israel/',
      'Isaac Herzog → /people/isaac-herzog/',
      'Iran → /people/iran/',
      'Hezbollah → /people/hezbollah/',
      'Benjamin Netanyahu → /people/benjamin-netanyahu/',
      'Yoav Gallant → /people/yoav-gallant/',
      'Egypt → /people/egypt/',
      'Qatar → /people/qatar/',
    ]);
    await expect(page.locator('.prose q a')).toHaveCount(0);
  });

  test('gives headline, dateline, key points, timeline, corrections and source', async ({ page }) => {
    const { record } = await readArticle();
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.title);
    await expect(main.getByText('Tel Aviv, Monday, August 19, 2024').first()).toBeVisible();
    for (const point of record.keyPoints) await expect(main.getByText(point)).toBeVisible();

    const timeline = page.getByRole('region', { name: 'Timeline' });
    await expect(timeline.locator('.happened')).toHaveCount(5);
    await expect(timeline.locator('.planned')).toHaveText([/Planned.*Cairo/]);

    const about = page.getByRole('region', { name: 'About this record' });
    await expect(about).toContainText('The opening quotation mark of this quotation was missing');
    await expect(about).toContainText('Supplied as plain text');
  });

  test('stands in the order of what readers need, with a list of it that leads there', async ({ page }) => {
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    const names = [
      'Key points',
      'Article',
      'Quotations',
      'What is next',
      'People and parties',
      'Who said what to whom',
      'Timeline',
      'About this record',
    ];
    await expect(headings.filter({ hasNotText: 'Contents' })).toHaveText(names);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents.getByRole('link')).toHaveText(names);
    const targets = await contents
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.tagName),
      );
    expect(targets).not.toContain(undefined);
  });

  test('says under the headline when it was corrected, and leads to the correction', async ({ page }) => {
    await page.getByRole('link', { name: 'Corrected November 22, 2026' }).first().click();
    await expect(page.locator(':target')).toContainText('The opening quotation mark');
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('tells how long it is, and how long time passed between two days of its timeline', async ({
    page,
  }) => {
    await expect(page.getByText('428 words, 2 min')).toBeVisible();
    const passed = page.getByRole('region', { name: 'Timeline' }).locator('.gap');
    await expect(passed).toHaveText(['ten months later']);
  });

  test('tells who is who, mediators apart and named so', async ({ page }) => {
    const people = page.getByRole('region', { name: 'People and parties' });
    const group = (name: string) => people.getByRole('heading', { name, level: 3 }).locator('xpath=..');
    await expect(group('Mediators').getByRole('link')).toHaveText(['Egypt', 'Qatar', 'United States']);
    await expect(group('People').getByRole('link')).toHaveText([
      'Antony Blinken',
      'Isaac Herzog',
      'Benjamin Netanyahu',
      'Yoav Gallant',
    ]);
    await expect(group('People')).toContainText('US Secretary of State');
  });

  test('shows who said what to whom in numbers that lead to the quotations', async ({ page }) => {
    const table = page.getByRole('region', { name: 'Who said what to whom' }).getByRole('table');
    const row = table.getByRole('row').filter({ hasText: 'Isaac Herzog for Israel' });
    await expect(row.getByRole('link')).toHaveText(['3', '4']);
    await expect(row.getByRole('link').first()).toHaveAttribute(
      'href',
      `/quotes/${ARTICLE}/living-these-days/`,
    );
    await expect(table.getByRole('columnheader')).toHaveCount(5);
  });

  test('lists all seven quotations with their attribution', async ({ page }) => {
    const all = page.getByRole('region', { name: 'Quotations' }).locator('li');
    await expect(all).toHaveCount(7);
    const reported = all.filter({ hasText: 'could derail this process' });
    await expect(reported).toContainText('Antony Blinken');
    await expect(reported).toContainText('Reported by The Associated Press');
    await expect(reported).toContainText('Date not given in the article');
  });

  test('says that it is more than a year old', async ({ page }) => {
    await expect(page.getByText('More than a year old')).toBeVisible();
  });
});
