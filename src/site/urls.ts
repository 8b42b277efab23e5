import { site } from './site.ts';

/** The endings of a feed's addresses: Atom and JSON Feed. */
export const feedEndings = ['xml', 'json'] as const;
/** One of these endings. */
export type FeedFormat = (typeof feedEndings)[number];

/** The endings of the addresses of references for reference managers. */
export const referenceEndings = ['bib', 'ris', 'csl.json'] as const;

/**
 * Every URL of the site, as a path from the root of its origin with the base path in front. No other file builds one.
 */
export const urls = {
  home: () => path(''),
  /** The briefings published before the newest, in pages of fifty, counted from the oldest. */
  briefingsPage: (page: number) => path(`briefings/page/${page}/`),
  briefing: (slug: string) => path(`briefings/${slug}/`),
  summary: (slug: string) => path(`briefings/${slug}/summary/`),
  /** The summary in type of 16 points, on two pages. */
  largePrint: (slug: string) => path(`briefings/${slug}/summary/large-print/`),
  /** All quotations of a briefing on paper. */
  handout: (slug: string) => path(`briefings/${slug}/quotations/`),
  quotes: () => path('quotes/'),
  quotesPage: (page: number) => path(`quotes/page/${page}/`),
  quote: (slug: string, id: string) => path(`quotes/${slug}/${id}/`),
  /** The place of a quote in its briefing; with a text directive, the very words. */
  quoteInContext: (slug: string, id: string, directive = '') =>
    `${urls.briefing(slug)}#${anchors.quote(id)}${directive && `:~:${directive}`}`,
  people: () => path('people/'),
  peopleLetter: (letter: string) => path(`people/letter/${encodeURIComponent(letter)}/`),
  person: (id: string) => path(`people/${id}/`),
  /** What somebody said in a year that their own page has no room for. */
  personYear: (id: string, year: string) => path(`people/${id}/${year}/`),
  /** The style and the fonts that only the summaries use. */
  summaryStyle: () => path('summary/summary.css'),
  summaryFont: (file: string) => path(`summary/${file}`),
  corrections: () => path('corrections/'),
  /** A file of `public/`, or a path an author wrote from the root of the site. */
  file: (name: string) => path(name.replace(/^\/+/, '')),
  feeds: () => path('feeds/'),
  briefingsFeed: (format: FeedFormat) => path(`feeds/briefings.${format}`),
  quotesFeed: (format: FeedFormat) => path(`feeds/quotes.${format}`),
  personFeed: (id: string, format: FeedFormat) => path(`people/${id}/feed.${format}`),
  /** All briefings by year and month. */
  briefings: () => path('briefings/'),
  year: (year: string) => path(`briefings/${year}/`),
  month: (year: string, month: string) => path(`briefings/${year}/${month}/`),
  about: () => path('about/'),
  search: () => path('search/'),
  /** The names of all who are quoted, for the search form. */
  searchSpeakers: () => path('search/speakers.json'),
  sitemap: () => path('sitemap.xml'),
  sitemapPart: (part: number) => path(`sitemap-${part}.xml`),
  /** The picture that stands for a page where it is shared: a file beside the page. */
  card: (page: string) => `${page}card.png`,
  /** A quotation, or a whole briefing, to be framed by another site. */
  embed: (slug: string, id: string) => `${urls.quote(slug, id)}embed/`,
  briefingEmbed: (slug: string) => path(`embed/${slug}/`),
  oembed: (slug: string, id: string) => `${urls.quote(slug, id)}oembed.json`,
  briefingOembed: (slug: string) => `${urls.briefing(slug)}oembed.json`,
  /** The record of a briefing as data. */
  briefingData: (slug: string) => path(`briefings/${slug}.json`),
  /** The schema of that data, by its version. */
  briefingDataSchema: (version: number) => path(`schemas/briefing-${version}.json`),
  /** References to a briefing and its quotations, for reference managers. */
  citations: (slug: string, format: (typeof referenceEndings)[number]) => path(`briefings/${slug}.${format}`),
  /** The record as data: the page about it, the index of all of it, and the schema of that by its version. */
  data: () => path('data/'),
  recordIndex: () => path('index.json'),
  recordIndexSchema: (version: number) => path(`schemas/index-${version}.json`),
} as const;

/** The ids of elements that links from elsewhere point at. */
export const anchors = {
  quote: (id: string) => `quote-${id}`,
  date: (id: string) => `date-${id}`,
  /** A quote in the list of all that were said in a briefing. */
  said: (number: number) => `said-${number}`,
  /** Parts of what a briefing says about its record. */
  corrections: 'corrections',
  source: 'source',
  /** Sections of a quote's page. */
  cite: 'cite',
  embed: 'embed',
} as const;

/** The same URL with the site's origin in front. */
export function absolute(url: string): string {
  return plainPath.test(url) ? site.url + url : new URL(url, site.url).href;
}

/**
 * Matches a path that a URL parser leaves as it is, as nearly all are. Parsing takes longer than all else in most
 * callers.
 */
const plainPath = /^\/(?!\/)[\w/-]*$/;

function path(relative: string): string {
  return `${site.base}${relative}`;
}
