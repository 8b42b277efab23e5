import { addressFaults, readPages } from '../../support/site/faults/broken-addresses.ts';
import { expect, type SiteName, test } from '../../support/site/site-test.ts';

const sites: readonly SiteName[] = ['article', 'corpus', 'empty', 'hundredAndOne'];

for (const siteName of sites) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    // One test, because parsing every page takes longer than all else in it.
    test('every internal address, in pages, data, feeds and references, leads somewhere under the base path; every page is its own canonical address at the deployed site, an embedded one that of what it shows', async ({
      site,
    }) => {
      const pages = await readPages(site.folder, site.recipe);
      expect(await addressFaults(site.folder, site.recipe, pages)).toEqual([]);
      for (const { url, canonical } of pages.values()) {
        if (url.pathname.endsWith('/404.html')) continue;
        expect(canonical).toEqual([
          url.href.replace(/\/embed\/$/, '/').replace(/\/embed\/(?=\d)/, '/briefings/'),
        ]);
      }
    });
  });
}
