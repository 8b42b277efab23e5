import { createHash } from 'node:crypto';
import type { PermalinkUrls, SitePages } from '../record/ledger/permalinks.ts';
import type { LedgerContext } from '../record/ledger/published-pages.ts';
import { site } from './site.ts';
import { urls } from './urls.ts';

/**
 * The addresses that the ledger records: without the base path, so that they are the same wherever the site is
 * served.
 */
export const permalinkUrls: PermalinkUrls = {
  briefing: (slug) => withoutBase(urls.briefing(slug)),
  papers: (slug) => [urls.summary(slug), urls.largePrint(slug), urls.handout(slug)].map(withoutBase),
  quote: (slug, id) => withoutBase(urls.quote(slug, id)),
  person: (id) => withoutBase(urls.person(id)),
};

/** The pages that prose may lead to. */
export const sitePages: SitePages = {
  ...permalinkUrls,
  fixed: [
    urls.home(),
    urls.briefings(),
    urls.quotes(),
    urls.people(),
    urls.corrections(),
    urls.feeds(),
    urls.search(),
    urls.data(),
    urls.about(),
  ].map(withoutBase),
  listsOf: (day) =>
    [urls.year(day.slice(0, 4)), urls.month(day.slice(0, 4), day.slice(5, 7))].map(withoutBase),
};

/** The addresses of this site's pages, and the hash by which the ledger compares their words. */
export const ledgerContext: LedgerContext = {
  urls: permalinkUrls,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

function withoutBase(url: string): string {
  return url.slice(site.base.length - 1);
}
