import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtPages } from '../../support/site/built-pages.ts';
import { expect, type SiteName, test } from '../../support/site/site-test.ts';

const sites: readonly SiteName[] = ['article', 'corpus', 'empty'];

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

for (const siteName of sites) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    test('every page is valid HTML', async ({ site }) => {
      const faults: string[] = [];
      for (const { address, html } of await builtPages(site)) {
        const { results } = await validator.validateString(html, address || 'index');
        for (const { messages } of results)
          for (const { ruleId, message, line, column } of messages)
            faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
        // That validator passes over what stands behind the end.
        if (!html.trimEnd().endsWith('</html>')) faults.push(`${address}: something stands behind </html>`);
      }
      expect(faults).toEqual([]);
    });
  });
}
