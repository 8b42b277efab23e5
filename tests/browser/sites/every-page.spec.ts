// What is asked of every type of page, on every site. Each page is visited once, see tests/support/site/visit/visit.ts.
import { sample } from '../../support/sample.ts';
import { pageFiles } from '../../support/site/built-pages.ts';
import { MISSING_PAGE, PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { SITES, type SiteName, type SiteRecipe } from '../../support/site/sites/sites.ts';
import { COLOR_MODES, type ColorMode, type Visit, visit } from '../../support/site/visit/visit.ts';

const languageOf = (siteName: SiteName): string => {
  const { lang = 'en' }: SiteRecipe = SITES[siteName];
  return lang;
};

for (const siteName of ['article', 'corpus', 'languages', 'empty', 'hundredAndOne'] as const)
  for (const [name, address] of Object.entries({ ...PAGE_TYPES[siteName], 'missing page': MISSING_PAGE }))
    test.describe(`On the site "${siteName}", the ${name}`, () => {
      // One worker runs all tests of a page, so that one visit is enough for them.
      test.describe.configure({ mode: 'default' });
      let found: Visit;

      test.beforeAll(async ({ visited, serve }) => {
        // A summary is a sheet of paper, and its type is as small as on paper: that its targets are, too, is essential to it.
        found = await visit(visited, await serve(siteName), address, {
          lang: languageOf(siteName),
          smallTargets: name.includes('summary'),
        });
      });

      test('loads quietly, from its own origin, with one heading and its landmarks', () => {
        expect(found.status).toBe(name === 'missing page' ? 404 : 200);
        // Browsers report a page that is missing, as they should.
        const complaints = found.complaints.filter(
          (complaint) => name !== 'missing page' || !complaint.includes('status of 404 (Not Found)'),
        );
        expect(complaints).toEqual([]);
        expect(found.structure).toEqual({ h1: 1, banner: 1, main: 1, contentinfo: 1, sections: 1 });
        expect(found.title).toMatch(/\S/);
        expect(found.lang).toMatch(/^[a-z]{2}/);
      });

      test('stays where it is, on little script and few fonts', () => {
        for (const { width, script, font, shifts } of found.loads) {
          // Pagefind, which is only there once somebody types, is measured with the search.
          if (!/search/i.test(name)) expect(script, 'JavaScript').toBeLessThanOrEqual(2000);
          expect(font, 'fonts').toBeLessThanOrEqual(45_000);
          expect(shifts, `shifts at ${width} px`).toEqual([]);
        }
      });

      test('fits 320 px, and text at 200 % fits the window', () => {
        for (const [size, elements] of Object.entries(found.tooWide)) expect(elements, size).toEqual([]);
      });

      test('has links and buttons 24 px wide and high, or with the room, at 375 and 412 px', () => {
        for (const [width, targets] of Object.entries(found.smallTargets)) expect(targets, width).toEqual([]);
      });

      test('parts facts by space: no line can begin or end with a mark that parted two', () => {
        expect(found.words).toMatch(/\S/);
        expect(found.words).not.toMatch(/(?:^|\s)[·•|](?:\s|$)/);
      });

      test('splits no word that fits its line, also with enlarged or spaced text', () => {
        for (const [size, words] of Object.entries(found.split)) expect(words, size).toEqual([]);
      });

      for (const mode of Object.keys(COLOR_MODES) as ColorMode[])
        test(`has no accessibility violation in ${mode}`, () => {
          expect(found.violations[mode]).toEqual([]);
        });
    });

test.describe('On the site "corpus"', () => {
  test.use({ siteName: 'corpus', viewport: { width: 320, height: 640 } });

  test('no page scrolls sideways at 320 px: in full none at all, else none of every fourth', async ({
    page,
    site,
  }) => {
    test.slow();
    const wide: string[] = [];
    const pages = await pageFiles(site.folder);
    // One of each type is looked at in every size above.
    const step = sample(4, 1);
    for (const { address } of pages.filter((_, at) => at % step === 0)) {
      await page.goto(`./${address}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width} px`);
    }
    expect(wide).toEqual([]);
  });
});
