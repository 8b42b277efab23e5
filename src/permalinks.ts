import { createHash } from 'node:crypto';
import type { PermalinkUrls } from './briefing/permalinks.ts';
import type { LedgerTerms } from './briefing/published-pages.ts';
import { site } from './site.ts';
import { urls } from './urls.ts';

/** The addresses the ledger keeps: the same wherever the site is served, so without its base path. */
export const permalinkUrls: PermalinkUrls = {
  briefing: (slug) => withoutBase(urls.briefing(slug)),
  summary: (slug) => withoutBase(urls.summary(slug)),
  quote: (slug, id) => withoutBase(urls.quote(slug, id)),
  person: (id) => withoutBase(urls.person(id)),
};

/** How this site calls its pages and compares their words. */
export const ledgerTerms: LedgerTerms = {
  urls: permalinkUrls,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

function withoutBase(url: string): string {
  return url.slice(site.base.length - 1);
}
