import { expect, test } from '../support/site/site-test.ts';
import { generatedRecords, SUMMARY_SEED } from '../support/site/sites.ts';
import { type Print, papers, printSummaries } from '../support/summaries/print.ts';

const article = '2024-08-19-blinken-gaza-talks';

test('every record, from the smallest to the largest, prints on one page of either paper', async ({
  browser,
  serve,
}) => {
  test.setTimeout(1_200_000);
  const { files, refused } = generatedRecords();
  const { url } = await serve('generated');
  const slugs = files.map(({ slug }) => slug);
  const prints: Print[] = [];
  await printSummaries(browser, url, slugs, (print) => prints.push(print));
  expect(prints).toHaveLength(files.length * papers.length);
  expect(refused).toBeLessThan((files.length + refused) / 4);
  const bad = prints.filter(({ faults }) => faults.length > 0);
  expect(
    bad.map(({ slug, paper, faults }) => `${slug} on ${paper}: ${faults.join('; ')}`),
    `SUMMARY_SEED=${SUMMARY_SEED}`,
  ).toEqual([]);
});

test('the printed summary is tagged, titled and linked', async ({ browser, site }) => {
  const prints: Print[] = [];
  await printSummaries(browser, site.url, [article], (print) => prints.push(print));
  for (const { printed, faults } of prints) {
    expect(faults).toEqual([]);
    // Fetched to print: on a screen the summary has other fonts, none of them semi-bold.
    expect(printed.fonts.filter((name) => !name.includes('Newsreader'))).toEqual([]);
    expect(printed.fonts.some((name) => name.endsWith('SemiBold'))).toBe(true);
    expect(printed.language).toBe('en');
    expect(printed.title).toContain('Summary: Blinken says');
    for (const role of ['H1', 'H2', 'L', 'LI', 'BlockQuote']) expect(printed.roles).toContain(role);
    expect(printed.links).toContain(`https://record.example/briefings/${article}/`);
  }
});

test('on a phone the summary reads in one column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`./briefings/${article}/summary/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
