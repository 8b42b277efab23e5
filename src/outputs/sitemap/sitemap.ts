import type { Archive } from '../../record/archive/archive.ts';
import { briefingChanged, quoteChanged } from '../../record/archive/changes.ts';
import { monthsOf } from '../../record/archive/months.ts';
import { paginate } from '../../record/archive/pages.ts';
import { peopleByLetter } from '../../record/archive/people/people.ts';
import { versions } from '../../record/archive/translations.ts';
import { latest, type Moment } from '../../record/days/moment.ts';
import { escapeMarkup } from '../../site/markup.ts';
import { absolute, urls } from '../../site/urls.ts';
import { briefingVersions, quotationVersions, type Version } from '../sharing/versions.ts';

/** A page that search engines may list. */
export interface SitemapEntry {
  /** The absolute URL of the page. */
  readonly url: string;
  readonly lastModified?: Moment;
  /** The same page in its languages; empty or absent if there is only one. */
  readonly versions?: readonly Version[];
}

/** Below the 50,000 the protocol allows (https://www.sitemaps.org/protocol.html). */
const mostEntries = 45_000;

/**
 * Every page of the record, oldest first, so that the parts of a long sitemap stay as they are. Retracted pages stay
 * out.
 */
export function sitemapEntries(archive: Archive): SitemapEntry[] {
  const oldestFirst = archive.briefings.toReversed();
  const versionsOf = versions(archive.briefings);
  const everything = latest(archive.briefings.map(briefingChanged));
  const ofBriefings = oldestFirst.flatMap((briefing) => {
    const quotes = archive.quotesBySlug.get(briefing.slug) ?? [];
    const lastModified = briefingChanged(briefing);
    const found = versionsOf(briefing);
    return [
      { url: urls.briefing(briefing.slug), lastModified, versions: briefingVersions(found) },
      { url: urls.summary(briefing.slug), lastModified },
      { url: urls.largePrint(briefing.slug), lastModified },
      { url: urls.handout(briefing.slug), lastModified },
      ...quotes.map((entry) => ({
        url: urls.quote(briefing.slug, entry.quote.id),
        lastModified: quoteChanged(entry),
        versions: quotationVersions(entry, found),
      })),
    ];
  });
  const ofPeople = archive.people.map(({ id, appearances }) => ({
    url: urls.person(id),
    lastModified: latest(appearances.map(({ briefing }) => briefingChanged(briefing))),
  }));
  const [, ...briefingPages] = paginate(archive.briefings);
  const [, ...quotePages] = paginate(archive.quotes);
  const numbers = (pages: readonly { readonly number?: number }[], url: (page: number) => string) =>
    pages.flatMap(({ number }) => (number === undefined ? [] : [{ url: url(number) }]));
  const ofMonths = monthsOf(archive.briefings).map(({ year, month, briefings }) => ({
    year: urls.year(year),
    url: urls.month(year, month),
    lastModified: latest(briefings.map(briefingChanged)),
  }));
  const ofYears = [...Map.groupBy(ofMonths, ({ year }) => year)].map(([url, months]) => ({
    url,
    lastModified: latest(months.map(({ lastModified }) => lastModified)),
  }));
  const indexes = [
    ...[urls.home(), urls.briefings(), urls.quotes(), urls.people(), urls.corrections()].map((url) =>
      archive.briefings.length > 0 ? { url, lastModified: everything } : { url },
    ),
    { url: urls.feeds() },
    { url: urls.search() },
    { url: urls.data() },
    { url: urls.about() },
    ...ofYears,
    ...ofMonths.map(({ url, lastModified }) => ({ url, lastModified })),
    ...numbers(briefingPages, urls.briefingsPage),
    ...numbers(quotePages, urls.quotesPage),
    ...[...peopleByLetter(archive.people).keys()].map((letter) => ({ url: urls.peopleLetter(letter) })),
  ];
  return [...ofBriefings, ...ofPeople, ...indexes].map((entry) => ({ ...entry, url: absolute(entry.url) }));
}

/** The entries in files of a size that search engines take. */
export function sitemapParts(entries: readonly SitemapEntry[], most = mostEntries): SitemapEntry[][] {
  return Array.from({ length: Math.ceil(entries.length / most) }, (_, i) =>
    entries.slice(i * most, (i + 1) * most),
  );
}

/** The sitemap: its only part, or, if there are several, an index that names them. */
export function sitemap(parts: readonly (readonly SitemapEntry[])[]): string {
  const [only, ...more] = parts;
  if (more.length === 0) return sitemapPart(only ?? []);
  const files = parts.map((entries, i) => {
    const url = absolute(urls.sitemapPart(i + 1));
    const changes = entries.flatMap(({ lastModified }) => lastModified ?? []);
    return changes.length > 0 ? { url, lastModified: latest(changes) } : { url };
  });
  return document('sitemapindex', 'sitemap', files);
}

/** One file of a sitemap. */
export function sitemapPart(entries: readonly SitemapEntry[]): string {
  return document('urlset', 'url', entries);
}

function document(root: string, name: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ url, lastModified, versions: languages = [] }) => {
    const changed = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`;
    return `<${name}><loc>${escapeMarkup(url)}</loc>${changed}${languages.map(alternate).join('')}</${name}>`;
  });
  // The prefix is declared only where it is used: most sites are in one language.
  const links = entries.some(({ versions: languages = [] }) => languages.length > 0)
    ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    : '';
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${lines.join('\n')}\n</${root}>\n`;
}

/**
 * Names a page in another language:
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
function alternate({ lang, url }: Version): string {
  return `<xhtml:link rel="alternate" hreflang="${escapeMarkup(lang)}" href="${escapeMarkup(absolute(url))}"/>`;
}
