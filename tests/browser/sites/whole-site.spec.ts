// Others' code and a browser look at all of a site whose record is known.
import { monthsOf } from '../../../src/record/archive/months.ts';
import { pageSize } from '../../../src/record/archive/pages.ts';
import { faultsOfFeeds, faultsOfSitemap } from '../../support/site/faults/feed-and-sitemap-faults.ts';
import { faultsOfSearch } from '../../support/site/faults/search-faults.ts';
import {
  faultsOfWay,
  waysToBriefings,
  wayToPeople,
  wayToQuotations,
} from '../../support/site/faults/ways.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { recordOf } from '../../support/site/sites/archive-at.ts';

for (const siteName of ['corpus', 'hundredAndOne'] as const)
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    test('every way leads to every briefing', ({ site }) => {
      const { briefings } = recordOf(siteName);
      const [newest] = monthsOf(briefings);
      if (!newest) throw new Error('The site has briefings.');
      const addresses = briefings.map(({ slug }) => `briefings/${slug}/`);
      const ways = waysToBriefings(`briefings/${newest.year}/${newest.month}/`);
      // Pages are numbered when one is full.
      const isPaged = briefings.length > pageSize;
      for (const [name, way] of Object.entries({ ...ways.always, ...(isPaged && ways.paged) }))
        expect(faultsOfWay(site, way, addresses), name).toEqual([]);
    });

    test('every quotation is in the pages of quotations, and every person under one letter', ({ site }) => {
      const { quotes, people } = recordOf(siteName);
      const quotations = quotes.map(({ briefing, quote }) => `quotes/${briefing.slug}/${quote.id}/`);
      expect(faultsOfWay(site, wayToQuotations, quotations)).toEqual([]);
      expect(
        faultsOfWay(
          site,
          wayToPeople,
          people.map(({ id }) => `people/${id}/`),
        ),
      ).toEqual([]);
    });
  });

test.describe('On the site "corpus"', () => {
  const siteName = 'corpus';
  test.use({ siteName });

  test('every feed can be read, and each of its entries leads to a page', async ({ site }) => {
    expect(await faultsOfFeeds(site)).toEqual([]);
  });

  test('the sitemap names exactly the pages that may be listed', async ({ site }) => {
    expect(await faultsOfSitemap(site, recordOf(siteName))).toEqual([]);
  });

  test('the search finds quotations and people from all over the record', async ({ page }) => {
    test.slow();
    expect(await faultsOfSearch(page, recordOf(siteName))).toEqual([]);
  });
});
