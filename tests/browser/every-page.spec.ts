import { MISSING_PAGE, PAGE_TYPES } from '../support/page-types.ts';
import { expect, type SiteName, test } from '../support/site.ts';

const sites: readonly SiteName[] = ['article', 'corpus', 'corpusUnderBase', 'empty', 'hundredAndOne'];

for (const siteName of sites) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    for (const [name, address] of Object.entries({ ...PAGE_TYPES[siteName], 'missing page': MISSING_PAGE })) {
      test(`the ${name} loads quietly, from its own origin, with one heading and its landmarks`, async ({
        page,
        site,
      }) => {
        const origin = new URL(site.url).origin;
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(`console: ${message.text()}`));
        page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
        page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
        page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
        page.on('request', (request) => {
          if (new URL(request.url()).origin !== origin) complaints.push(`elsewhere: ${request.url()}`);
          if (!request.url().startsWith(site.url)) complaints.push(`outside the base: ${request.url()}`);
        });
        page.on('response', (answer) => {
          const isThePage = answer.request().isNavigationRequest();
          if (!answer.ok() && !isThePage) complaints.push(`${answer.status()}: ${answer.url()}`);
        });

        const answer = await page.goto(address);

        // Browsers report a page that is missing, as they should.
        const expected = name === 'missing page' ? 404 : 200;
        const rest = complaints.filter(
          (complaint) => expected !== 404 || !complaint.includes('status of 404 (Not Found)'),
        );
        expect(answer?.status()).toBe(expected);
        expect(rest).toEqual([]);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        for (const landmark of ['banner', 'main', 'contentinfo'] as const)
          await expect(page.getByRole(landmark)).toHaveCount(1);
        await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
        await expect(page).toHaveTitle(/\S/);
        await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
      });
    }
  });
}
