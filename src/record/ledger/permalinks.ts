import type { BriefingRecord } from '../schema/briefing.ts';
import type { ProfileRecord } from '../schema/profile.ts';
import type { Quote } from '../schema/quote.ts';
import { quoteParts } from '../schema/quote.ts';
import { fold } from '../text/fold.ts';

/** The addresses of the pages that are promised to stay, as paths from the root of the site, without its base path. */
export interface PermalinkUrls {
  briefing(slug: string): string;
  /** What a briefing has for print: the summary, in large print too, and the handout of all quotations; always in the same order. */
  papers(slug: string): readonly string[];
  quote(slug: string, id: string): string;
  person(id: string): string;
}

/** The pages of the site, as paths from its root without its base path; given by whoever knows them. */
export interface SitePages extends PermalinkUrls {
  /** Those that are there whatever the record says. */
  readonly fixed: readonly string[];
  /** Those that list the briefings of a day. */
  listsOf(day: string): readonly string[];
}

/** What of a briefing decides where its pages are. */
export interface Linked {
  readonly slug: string;
  readonly record: Pick<BriefingRecord, 'formerSlugs' | 'quotes'>;
}

/** What of a profile decides where its person's page was. */
export interface LinkedProfile {
  readonly actorId: string;
  readonly record: Pick<ProfileRecord, 'formerIds'>;
}

/** An address that leads on to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every address that pages had before. Conflicts are the checks' matter: the list takes the record as it is. */
export function redirectsOf(
  briefings: readonly Linked[],
  profiles: readonly LinkedProfile[],
  urls: PermalinkUrls,
): Redirect[] {
  return [
    ...briefings.flatMap((briefing) => redirectsOfBriefing(briefing, urls)),
    ...profiles.flatMap(({ actorId, record }) =>
      record.formerIds.map((id) => ({ from: urls.person(id), to: urls.person(actorId) })),
    ),
  ];
}

function redirectsOfBriefing(briefing: Linked, urls: PermalinkUrls): Redirect[] {
  const { slug, record } = briefing;
  const ofQuotes = record.quotes.flatMap((quote) =>
    quoteNames(briefing, quote)
      .slice(1)
      .map((former) => ({ from: urls.quote(former.slug, former.id), to: urls.quote(slug, quote.id) })),
  );
  const ofPages = record.formerSlugs.flatMap((former) => [
    { from: urls.briefing(former), to: urls.briefing(slug) },
    ...urls.papers(former).map((from, at) => ({ from, to: urls.papers(slug)[at] ?? urls.briefing(slug) })),
  ]);
  return [...ofQuotes, ...ofPages];
}

/**
 * Every slug a briefing has had, the present one first. The files beside its pages are made at each: a page that moved
 * leads people on, but programs, and pages elsewhere that frame a quotation, follow no such page.
 */
export function slugsOf({ slug, record }: Linked): string[] {
  return [slug, ...record.formerSlugs];
}

/** Every name a quote has had, the present one first; its files are made at each. */
export function quoteNames(
  briefing: Linked,
  { id, formerIds }: Pick<Quote, 'id' | 'formerIds'>,
): { slug: string; id: string }[] {
  return slugsOf(briefing).flatMap((slug) => [id, ...formerIds].map((name) => ({ slug, id: name })));
}

/** Every id a person has had, the present one first; the files beside the page are made at each. */
export function personIds({
  id,
  profile,
}: {
  readonly id: string;
  readonly profile?: LinkedProfile | undefined;
}): string[] {
  return [id, ...(profile?.record.formerIds ?? [])];
}

/** The words of a quote as they are compared over the years: folded, an interruption as "[…]". */
export function permanentWords(quote: Pick<Quote, 'text'>): string {
  return quoteParts(quote).map(fold).join(' […] ');
}
