import { expect, test } from '../../support/site/site-test.ts';
import { generatedRecords, SUMMARY_SEED } from '../../support/site/sites/sites.ts';
import { type Print, papers, printSummaries } from '../../support/summaries/print.ts';

const article = '2024-08-19-blinken-gaza-talks';

test('every record, from the smallest to the largest, prints on one page of either paper', async ({
  browser,
  serve,
}) => {
  test.setTimeout(1_200_000);
  const { files, refused } = generatedRecords();
  const { url } = await serve('generated');
  const prints: Print[] = [];
  await printSummaries(browser, url, files, (print) => prints.push(print));
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
  await printSummaries(browser, site.url, [{ slug: article }], (print) => prints.push(print));
  for (const { printed, faults } of prints) {
    expect(faults).toEqual([]);
    // The site's own three cuts, which have no names: none that the reader's system has, and none made bold or slanted.
    expect(printed.fonts.map((name) => name.replace(/^\w+\+/, ''))).toEqual(
      Array(3).fill('OTS-derived-font'),
    );
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

for (const [siteName, slug] of [
  ['article', article],
  ['corpus', '2022-05-16-sixteen-islands'],
  ['corpus', '2023-01-16-harbor-bridge'],
] as const)
  test(`what is on a wide screen is what is printed: the same lines in the same places, of ${slug}`, async ({
    page,
    serve,
  }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`${(await serve(siteName)).url}briefings/${slug}/summary/`);
    await page.evaluate(() => document.fonts.ready);
    const shown = await page.evaluate(linesOfSummary);
    await page.emulateMedia({ media: 'print' });
    // The fonts of the printed one are fetched when it is laid out.
    await page.evaluate(() => document.body.offsetHeight);
    await page.evaluate(() => document.fonts.ready);
    const printed = await page.evaluate(linesOfSummary);
    expect(shown.length).toBeGreaterThan(30);
    expect(shown).toEqual(printed);
  });

/** Where each piece of text stands in its part of the summary, in half pixels, and how wide it is. */
function linesOfSummary(): string[] {
  const parts = document.querySelectorAll('.summary > header, .summary section, .summary-foot > div');
  return [...parts].flatMap((part) => {
    const origin = part.getBoundingClientRect();
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width } of range.getClientRects())
        found.push(
          `${node.textContent?.slice(0, 20)} ${[left - origin.left, top - origin.top, width].map((px) => Math.round(px * 2) / 2).join(' ')}`,
        );
    }
    return found;
  });
}
