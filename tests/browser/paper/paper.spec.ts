// Pages that are made to be printed, and pages that are printed all the same: counted and read in a real PDF.
import { ARTICLE, plain } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { generatedRecords, SUMMARY_SEED } from '../../support/site/sites/sites.ts';
import { papers, printPage } from '../../support/summaries/print.ts';

const corpus = [
  '2021-03-01-rain',
  '2022-05-16-sixteen-islands',
  '2022-09-05-bikur-hasara',
  '2022-10-10-mufawadat',
  '2023-02-20-lighthouse-letter',
  '2023-03-06-poets-of-the-coast',
  '2023-05-08-names',
  '2023-06-12-hostile',
];

test.describe('Large print', () => {
  for (const [siteName, slugsOf] of [
    ['article', () => [ARTICLE]],
    ['corpus', () => corpus],
    ['generated', () => generatedRecords().files.map(({ slug }) => slug)],
  ] as const)
    test(`takes at most two pages of either paper, in type of 16 points, on the site "${siteName}"`, async ({
      page,
      serve,
    }) => {
      test.slow();
      const { url } = await serve(siteName);
      const bad: string[] = [];
      for (const slug of slugsOf()) {
        await page.goto(`${url}briefings/${slug}/summary/large-print/`);
        for (const paper of papers) {
          const { pages, all } = await printPage(page, paper);
          if (pages > 2 || all.smallest < 15.99)
            bad.push(`${slug} on ${paper}: ${pages} pages, type of ${all.smallest.toFixed(2)} points`);
        }
      }
      expect(bad, `SUMMARY_SEED=${SUMMARY_SEED}`).toEqual([]);
    });

  test('uses its two pages: it shows more than one quotation of the article, and says how many there are', async ({
    page,
  }) => {
    await page.goto(`./briefings/${ARTICLE}/summary/large-print/`);
    const shown = await page.locator('.paper-quotations blockquote').count();
    expect(shown).toBeGreaterThan(1);
    await expect(page.getByRole('main')).toContainText(`${shown} of 7 quotations`);
  });
});

for (const [name, address, roles] of [
  ['front page', '', ['H1', 'H2', 'BlockQuote']],
  ['person', 'people/antony-blinken/', ['H1', 'H2', 'BlockQuote']],
  ['large print', `briefings/${ARTICLE}/summary/large-print/`, ['H1', 'H2', 'L', 'LI', 'BlockQuote']],
  ['handout', `briefings/${ARTICLE}/quotations/`, ['H1', 'H2', 'L', 'LI', 'BlockQuote']],
] as const)
  test(`The printed ${name} is tagged, titled, dated, and says where it is found again`, async ({ page }) => {
    await page.goto(`./${address}`);
    const title = await page.title();
    for (const paper of papers) {
      const printed = await printPage(page, paper);
      for (const role of roles) expect(printed.roles).toContain(role);
      expect(printed.title).toBe(title);
      expect(printed.language).toMatch(/^en/);
      const text = plain(printed.all.text).replaceAll(/\s+/g, '');
      const back = name === 'large print' ? `briefings/${ARTICLE}/` : address;
      expect(text).toContain(`https://record.example/${back}`);
      expect(text).toContain('August19,2024');
      if (name === 'large print' || name === 'handout') expect(text).toContain('CorrectedNovember22,2026');
    }
  });
