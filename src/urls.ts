import type { FeedFormat } from './feeds/feed.ts';
import { site } from './site.ts';

/**
 * Every URL of the site, as a path from the root of its origin with the base path in front. No other file builds one.
 */
export const urls = {
  home: () => path(''),
  /** The briefings published before the newest, in pages of fifty, counted from the oldest. */
  archive: (page: number) => path(`briefings/page/${page}/`),
  briefing: (slug: string) => path(`briefings/${slug}/`),
  summary: (slug: string) => path(`briefings/${slug}/summary/`),
  quotes: () => path('quotes/'),
  quotesPage: (page: number) => path(`quotes/page/${page}/`),
  quote: (slug: string, id: string) => path(`quotes/${slug}/${id}/`),
  quoteInContext: (slug: string, id: string) => `${urls.briefing(slug)}#${anchors.quote(id)}`,
  people: () => path('people/'),
  peoplePage: (page: number) => path(`people/page/${page}/`),
  person: (id: string) => path(`people/${id}/`),
  /** A file of `public/`, or a path an author wrote from the root of the site. */
  file: (name: string) => path(name.replace(/^\/+/, '')),
  feeds: () => path('feeds/'),
  briefingsFeed: (format: FeedFormat) => path(`feeds/briefings.${format}`),
  quotesFeed: (format: FeedFormat) => path(`feeds/quotes.${format}`),
  personFeed: (id: string, format: FeedFormat) => path(`people/${id}/feed.${format}`),
  sitemap: () => path('sitemap.xml'),
  sitemapPart: (part: number) => path(`sitemap-${part}.xml`),
} as const;

/** The ids of elements that links from elsewhere point at. */
export const anchors = {
  quote: (id: string) => `quote-${id}`,
  date: (id: string) => `date-${id}`,
} as const;

/** The same URL with the site's origin in front. */
export function absolute(url: string): string {
  return new URL(url, site.url).href;
}

function path(relative: string): string {
  return `${site.base}${relative}`;
}
