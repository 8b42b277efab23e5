import { createHash } from 'node:crypto';
import type { PermalinkUrls, SitePages } from '../record/ledger/permalinks.ts';
import type { LedgerContext } from '../record/ledger/published-pages.ts';
import { site } from './site.ts';
import { urls } from './urls.ts';

/** The addresses the ledger keeps: the same wherever the site is served, so without its base path. */
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

/** How this site calls its pages and compares their words. */
export const ledgerContext: LedgerContext = {
  urls: permalinkUrls,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

function withoutBase(url: string): string {
  return url.slice(site.base.length - 1);
}
