import type { BriefingRecord } from '../schema/briefing.ts';
import type { ProfileRecord } from '../schema/profile.ts';
import type { Quote } from '../schema/quote.ts';
import { quoteParts } from '../schema/quote.ts';
import { fold } from '../text/fold.ts';

/** The addresses of the pages that are promised to stay, as paths from the root of the site, without its base path. */
export interface PermalinkUrls {
  briefing(slug: string): string;
  /**
   * The pages of a briefing for print, always in the same order: the summary, the summary in large print, the
   * handout.
   */
  papers(slug: string): readonly string[];
  quote(slug: string, id: string): string;
  person(id: string): string;
}

/**
 * The pages of the site, as paths from its root without its base path. The caller gives them, because the record does
 * not know the site's addresses.
 */
export interface SitePages extends PermalinkUrls {
  /** Pages that exist whatever the record says. */
  readonly fixed: readonly string[];
  /** Pages that list the briefings of a day, which is an ISO date or date-time. */
  listsOf(day: string): readonly string[];
}

/** The parts of a briefing that decide at which addresses its pages are. */
export interface Linked {
  readonly slug: string;
  readonly record: Pick<BriefingRecord, 'formerSlugs' | 'quotes'>;
}

/** The parts of a profile that decide at which addresses its person's page was. */
export interface LinkedProfile {
  readonly actorId: string;
  readonly record: Pick<ProfileRecord, 'formerIds'>;
}

/** An address that leads on to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A redirect from every address that a page had before. Conflicting addresses are reported by the checks, not here. */
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
 * Every slug a briefing has had, the present one first. The files beside its pages are made at each of them: the page
 * at an old address leads people on, but programs, and other sites that frame a quotation, do not follow it.
 */
export function slugsOf({ slug, record }: Linked): string[] {
  return [slug, ...record.formerSlugs];
}

/**
 * Every name a quote has had, the present one first. The files beside its page are made at each, as for {@link
 * slugsOf}.
 */
export function quoteNames(
  briefing: Linked,
  { id, formerIds }: Pick<Quote, 'id' | 'formerIds'>,
): { slug: string; id: string }[] {
  return slugsOf(briefing).flatMap((slug) => [id, ...formerIds].map((name) => ({ slug, id: name })));
}

/**
 * Every id a person has had, the present one first. The files beside the page are made at each, as for {@link
 * slugsOf}.
 */
export function personIds({
  id,
  profile,
}: {
  readonly id: string;
  readonly profile?: LinkedProfile | undefined;
}): string[] {
  return [id, ...(profile?.record.formerIds ?? [])];
}

/**
 * The words of a quote as the ledger compares them over the years: folded, with "[…]" where the article interrupts
 * them.
 */
export function permanentWords(quote: Pick<Quote, 'text'>): string {
  return quoteParts(quote).map(fold).join(' […] ');
}
