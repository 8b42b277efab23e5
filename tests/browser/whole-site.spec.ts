// Others' code and a browser look at all of a site whose record is known. In full: a thousand generated briefings.
import { archiveAt } from '../support/site/archive-at.ts';
import { faultsOfFeeds, faultsOfSitemap } from '../support/site/feed-and-sitemap-faults.ts';
import {
  faultsOfLetters,
  faultsOfMonths,
  faultsOfPaging,
  faultsOfSearch,
} from '../support/site/search-and-index-faults.ts';
import { expect, test } from '../support/site/site-test.ts';
import { SITES } from '../support/site/sites.ts';

const siteName = 'corpus';
const archive = archiveAt(SITES[siteName].content);

test.use({ siteName });

test('every feed can be read, and each of its entries leads to a page', async ({ site }) => {
  expect(await faultsOfFeeds(site)).toEqual([]);
});

test('the sitemap names exactly the pages that may be listed', async ({ site }) => {
  expect(await faultsOfSitemap(site, archive)).toEqual([]);
});

test('the search finds quotations and people from all over the record', async ({ page }) => {
  test.slow();
  expect(await faultsOfSearch(page, archive)).toEqual([]);
});

test('every briefing, quotation and person is in its index', async ({ page }) => {
  test.slow();
  const { briefings, quotes, people } = archive;
  expect([
    ...(await faultsOfPaging(page, './quotes/', 'main blockquote', quotes.length)),
    ...(await faultsOfLetters(page, people.length)),
    ...(await faultsOfMonths(page, briefings.length)),
  ]).toEqual([]);
});
