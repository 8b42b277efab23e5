import { ARTICLE, plain, readArticle } from '../support/site/article.ts';
import { expect, test } from '../support/site/site-test.ts';

const BRIEFING = `./briefings/${ARTICLE}/`;

/** The article's own words in the page: the prose without what the editors add to it. */
const articleWords = (prose: Element[]): string[] =>
  prose.flatMap((passage) => {
    const copy = passage.cloneNode(true) as Element;
    for (const addition of copy.querySelectorAll('.resolved')) addition.remove();
    return [...copy.children].map(({ textContent }) => textContent ?? '');
  });

test.describe('The briefing of the article', () => {
  test.beforeEach(({ page }) => page.goto(BRIEFING));

  test('has every paragraph of the article, word for word and in order', async ({ page }) => {
    const { body } = await readArticle();
    const shown = await page.locator('.prose .passage').evaluateAll(articleWords);
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
      await expect(page.locator(`.prose a[href="${url}"]`)).toBeVisible();
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
      .locator('.prose .passage a[href^="/people/"]')
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
    await expect(main.getByText('Tel Aviv, Monday, August 19, 2024')).toBeVisible();
    for (const point of record.keyPoints) await expect(main.getByText(point)).toBeVisible();

    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByText('As a table').click();
    const rows = timeline.getByRole('row');
    await expect(rows.filter({ hasText: 'Happened' })).toHaveCount(5);
    await expect(rows.filter({ hasText: 'Planned' })).toHaveText([/Tuesday, August 20, 2024.*Cairo/]);

    const corrections = page.getByRole('region', { name: 'Correction' });
    await expect(corrections).toContainText('The opening quotation mark of this quotation was missing');
    await expect(page.getByRole('region', { name: 'Source' })).toContainText('Supplied as plain text');
  });

  test('tells who is who, mediators apart and named so', async ({ page }) => {
    const whosWho = page.getByRole('region', { name: 'Who\u2019s who' });
    const group = (name: string) =>
      whosWho.locator('div', { has: page.getByRole('heading', { name }) }).getByRole('link');
    await expect(group('Mediators').last()).toBeVisible();
    const mediators = whosWho.getByRole('heading', { name: 'Mediators' }).locator('xpath=..');
    await expect(mediators.getByRole('link')).toHaveText(['Egypt', 'Qatar', 'United States']);
    const people = whosWho.getByRole('heading', { name: 'People' }).locator('xpath=..');
    await expect(people.getByRole('link')).toHaveText([
      'Antony Blinken',
      'Isaac Herzog',
      'Benjamin Netanyahu',
      'Yoav Gallant',
    ]);
    await expect(people).toContainText('US Secretary of State');
  });

  test('lists all seven quotations with their attribution', async ({ page }) => {
    const all = page.getByRole('region', { name: /^All 7 quotations/ });
    await expect(all.locator('figure')).toHaveCount(7);
    const reported = all.locator('figure').filter({ hasText: 'could derail this process' });
    await expect(reported.locator('figcaption')).toContainText('Antony Blinken');
    await expect(reported.locator('figcaption')).toContainText('Reported by The Associated Press');
    await expect(reported.locator('figcaption')).toContainText('Date not given in the article');
  });

  test('says that it is more than a year old', async ({ page }) => {
    await expect(page.getByText('more than a year old')).toBeVisible();
  });
});
