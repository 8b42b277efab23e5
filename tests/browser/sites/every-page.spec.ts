// What is asked of every type of page, on every site. Each page is visited once, see tests/support/site/visit/visit.ts.
import { sample } from '../../support/sample.ts';
import { pageFiles } from '../../support/site/built-pages.ts';
import { MISSING_PAGE, PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { SITES, type SiteName, type SiteRecipe } from '../../support/site/sites/sites.ts';
import { visit } from '../../support/site/visit/visit.ts';

const languageOf = (siteName: SiteName): string => {
  const { lang = 'en' }: SiteRecipe = SITES[siteName];
  return lang;
};

// One test, because one visit is most of its work; whatever is wrong is told.
for (const siteName of ['article', 'corpus', 'languages', 'empty', 'hundredAndOne'] as const)
  for (const [name, address] of Object.entries({ ...PAGE_TYPES[siteName], 'missing page': MISSING_PAGE }))
    test(`On the site "${siteName}", the ${name} is as every page is`, async ({ visited, serve }) => {
      const found = await visit(visited, await serve(siteName), address, {
        lang: languageOf(siteName),
        // A summary is a sheet of paper, and its type is as small as on paper: that its targets are, too, is essential to it.
        smallTargets: name.includes('summary'),
      });
      const { soft } = expect;

      // It loads quietly, from its own origin, with one heading and its landmarks.
      soft(found.status).toBe(name === 'missing page' ? 404 : 200);
      // Browsers report a page that is missing, as they should.
      const complaints = found.complaints.filter(
        (complaint) => name !== 'missing page' || !complaint.includes('status of 404 (Not Found)'),
      );
      soft(complaints).toEqual([]);
      soft(found.structure).toEqual({ h1: 1, banner: 1, main: 1, contentinfo: 1, sections: 1 });
      soft(found.title).toMatch(/\S/);
      soft(found.lang).toMatch(/^[a-z]{2}/);

      // It stays where it is, on little script and few fonts.
      for (const { width, script, font, shifts } of found.loads) {
        // Pagefind, which is only there once somebody types, is measured with the search.
        if (!/search/i.test(name)) soft(script, 'bytes of scripts').toBeLessThanOrEqual(2000);
        soft(font, 'bytes of fonts').toBeLessThanOrEqual(45_000);
        soft(shifts, `shifts at ${width} px`).toEqual([]);
      }

      // It fits 320 px, with enlarged text its window, and splits no word that fits its line.
      for (const [size, elements] of Object.entries(found.tooWide)) soft(elements, size).toEqual([]);
      for (const [size, words] of Object.entries(found.split)) soft(words, `split, ${size}`).toEqual([]);

      // It parts facts by space: no line can begin or end with a mark that parted two.
      soft(found.words).toMatch(/\S/);
      soft(found.words).not.toMatch(/(?:^|\s)[·•|](?:\s|$)/);

      // Links and buttons are 24 px wide and high, or have the room, on a phone; nobody is shut out in any color mode.
      for (const [width, targets] of Object.entries(found.smallTargets))
        soft(targets, `targets at ${width}`).toEqual([]);
      for (const [mode, violations] of Object.entries(found.violations)) soft(violations, mode).toEqual([]);
    });

test.describe('On the site "corpus"', () => {
  test.use({ siteName: 'corpus', viewport: { width: 320, height: 640 } });

  test('no page scrolls sideways at 320 px: in full none at all, else none of every eighth', async ({
    page,
    site,
  }) => {
    test.slow();
    const wide: string[] = [];
    const pages = await pageFiles(site.folder);
    // One of each type is looked at in every size above.
    const step = sample(8, 1);
    for (const { address } of pages.filter((_, at) => at % step === 0)) {
      await page.goto(`./${address}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width} px`);
    }
    expect(wide).toEqual([]);
  });
});
