// Links and buttons have room for a finger at the widths of phones, where lines end elsewhere than at 320 px.
import { PAGE_TYPES } from '../support/site/page-types.ts';
import { expect, test } from '../support/site/site-test.ts';
import { violationsOf } from '../support/site/visit/accessibility.ts';

for (const siteName of ['article', 'corpus'] as const)
  test(`On the site "${siteName}" every target is 24 px wide and high, or has the room, at 375 and 412 px`, async ({
    page,
    serve,
  }) => {
    test.slow();
    const { url } = await serve(siteName);
    const bad: string[] = [];
    for (const [name, address] of Object.entries(PAGE_TYPES[siteName])) {
      for (const width of [375, 412]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(new URL(address, url).href);
        const found = await violationsOf(page, {
          runOnly: ['target-size'],
          rules: { 'target-size': { enabled: true } },
        });
        bad.push(...found.map((violation) => `${name} at ${width} px: ${violation}`));
      }
    }
    expect(bad).toEqual([]);
  });
