import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messagesIn } from '../../../src/site/messages/messages.ts';
import { linksNamed } from '../../support/site/built-pages.ts';
import { highlightedWords } from '../../support/site/highlighted-words.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { archiveAt } from '../../support/site/sites/archive-at.ts';
import { SITES } from '../../support/site/sites/sites.ts';

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

test.use({ bypassCSP: true });

for (const siteName of ['article', 'travel'] as const) {
  test.describe(`from a quote page of the ${siteName} site`, () => {
    test.use({ siteName });
    for (const { briefing, quote } of archiveAt(SITES[siteName].content).quotes) {
      test(`"Read in context" highlights exactly the words of ${quote.id}`, async ({ page, site }) => {
        const file = join(site.folder, 'quotes', briefing.slug, quote.id, 'index.html');
        const name = messagesIn(briefing.record.lang).quote.readInContext;
        const [href = ''] = linksNamed(name, await readFile(file, 'utf8'));
        expect(href).toContain(`#quote-${quote.id}:~:text=`);
        await page.goto(href);
        const said = briefing.anchors[quote.id]?.selectors.map(({ exact }) => exact).join(' ') ?? '';
        expect(await highlightedWords(page)).toEqual(wordsOf(said));
      });
    }
  });
}

test('the highlight that is looked for is the browser’s', async ({ page }) => {
  const briefing = './briefings/2024-08-19-blinken-gaza-talks/';
  await page.goto(`${briefing}#:~:text=the%20last%20chance`);
  expect(await highlightedWords(page)).toEqual(['the', 'last', 'chance']);
  await page.goto(`${briefing}?plain`);
  expect(await highlightedWords(page)).toEqual([]);
});

test('a browser without text fragments lands on the element', async ({ page }) => {
  await page.goto('./briefings/2024-08-19-blinken-gaza-talks/#quote-get-to-yes');
  const quotation = page.locator('#quote-get-to-yes');
  await expect(quotation).toBeInViewport();
  expect(await quotation.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await quotation.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
    'underline',
  );
});
