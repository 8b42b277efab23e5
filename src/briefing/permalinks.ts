import { fold } from './fold.ts';
import type { BriefingRecord, ProfileRecord, Quote } from './schema.ts';
import { quoteParts } from './schema.ts';

/** The addresses of the pages that are promised to stay, as paths from the root of the site, without its base path. */
export interface PermalinkUrls {
  briefing(slug: string): string;
  summary(slug: string): string;
  quote(slug: string, id: string): string;
  person(id: string): string;
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

function redirectsOfBriefing({ slug, record }: Linked, urls: PermalinkUrls): Redirect[] {
  const { quotes, formerSlugs } = record;
  const quotesUnder = (owner: string): Redirect[] =>
    quotes.flatMap(({ id, formerIds }) =>
      [...(owner === slug ? [] : [id]), ...formerIds].map((former) => ({
        from: urls.quote(owner, former),
        to: urls.quote(slug, id),
      })),
    );
  return [
    ...quotesUnder(slug),
    ...formerSlugs.flatMap((former) => [
      { from: urls.briefing(former), to: urls.briefing(slug) },
      { from: urls.summary(former), to: urls.summary(slug) },
      ...quotesUnder(former),
    ]),
  ];
}

/** The words of a quote as they are compared over the years: folded, an interruption as "[…]". */
export function permanentWords(quote: Pick<Quote, 'text'>): string {
  return quoteParts(quote).map(fold).join(' […] ');
}
