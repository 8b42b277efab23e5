// What reader views, screen readers and copied text get of a briefing: the article's own words, and notes marked as notes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ARTICLE, plain, readArticle } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

interface Extract {
  readonly title: string;
  readonly byline: string | null;
  readonly textContent: string;
}

test.describe('A reader view of the briefing', () => {
  test.use({ bypassCSP: true });

  test('has the article and its record: every paragraph and every quotation with its speaker once, no notes, no controls', async ({
    page,
  }) => {
    const { body, record } = await readArticle();
    await page.goto(`./briefings/${ARTICLE}/`);
    const extract: Extract = await page.evaluate(
      `${readability}; new Readability(document.cloneNode(true)).parse()`,
    );
    const [article = '', ...listed] = plain(extract.textContent).split(/ Quotations (?=")/);
    const told = listed.join(' ');
    for (const paragraph of body.split(/\n\s*\n/).flatMap((part) => plain(part) || []))
      expect(article.split(paragraph), paragraph).toHaveLength(2);
    for (const { text } of record.quotes) {
      const words = plain(text).replace(/[,.]$/, '');
      expect(told.split(words), words).toHaveLength(2);
    }
    expect(told).toContain('Isaac Herzog President of Israel');
    for (const part of ['Key points', 'What is next', 'People and parties', 'Timeline', 'About this record'])
      expect(`${article} ${told}`.split(part), part).toHaveLength(2);
    for (const control of ['Save the card', 'In context', 'Copy', 'Contents', 'object type'])
      expect(`${article} ${told}`).not.toContain(control);
    // The days in brackets are the editors', and no two words stand without a space.
    expect(article).not.toMatch(/\[[^\]]*\]/);
    expect(`${article} ${told}`).not.toMatch(/\p{Ll}\p{Lu}|\.\p{Lu}/u);
    expect(article).not.toMatch(/Monday\s+Monday/);
    expect(extract.byline ?? '').not.toContain('Tel Aviv');
    expect(plain(extract.title)).toContain(plain(record.title));
  });

  test('keeps the record beside an article of twice the length', async ({ page }) => {
    await page.goto(`./briefings/${ARTICLE}/`);
    const extract: Extract = await page.evaluate(
      `${readability};
      const longer = document.cloneNode(true);
      const prose = longer.querySelector('.prose');
      prose.append(...[...prose.children].map((block) => block.cloneNode(true)));
      new Readability(longer).parse()`,
    );
    for (const part of ['Key points', 'Quotations', 'What is next', 'Timeline', 'About this record'])
      expect(plain(extract.textContent)).toContain(part);
  });
});

test('Notes beside the article are notes, and no part of what is copied from it', async ({ page }) => {
  await page.goto(`./briefings/${ARTICLE}/`);
  const notes = page.locator('.prose aside');
  expect(await notes.count()).toBeGreaterThan(5);
  for (const note of await notes.all()) await expect(note).toHaveAttribute('role', 'note');
  const copied = plain(
    await page.locator('.prose').evaluate((prose) => {
      getSelection()?.selectAllChildren(prose);
      return getSelection()?.toString() ?? '';
    }),
  );
  expect(copied).toContain('and just days after mediators, including the US, expressed optimism');
  for (const note of ['Party to the negotiations', 'Lebanese organization', '[August 19, 2024]'])
    expect(copied).not.toContain(note);
});
