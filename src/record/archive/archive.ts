import type { Briefing, Profile } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';
import { instantOf } from '../days/moment.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { mergePeople, type Person } from './people/person.ts';
import { type QuoteEntry, quotesOf, retractionOf } from './quote-entry.ts';

/** All that the site shows, with the ways to find it. Built once for all pages, in time linear in the content. */
export interface Archive {
  /** Newest first. A day without an hour counts as its midnight in UTC; between equal instants the slug decides. */
  readonly briefings: readonly Briefing[];
  /** Grouped by briefing, the newest briefing first; within a briefing in the order of its record. */
  readonly quotes: readonly QuoteEntry[];
  /** What was retracted. The lists above leave it out, and its pages say that it was retracted. */
  readonly retracted: {
    readonly briefings: readonly Briefing[];
    /** Quotes retracted alone, and those of retracted briefings. */
    readonly quotes: readonly QuoteEntry[];
  };
  readonly profiles: readonly Profile[];
  /** People, organizations and governments in the order of their names, as the site's language has it. */
  readonly people: readonly Person[];
  readonly personById: ReadonlyMap<string, Person>;
  readonly quotesBySlug: ReadonlyMap<string, readonly QuoteEntry[]>;
  /**
   * The newest of {@link ownDays}. Pages use it in place of today, so that the same content always gives the same
   * pages.
   */
  readonly latestDay: string;
}

/**
 * Puts checked briefings and profiles together.
 *
 * @param lang the BCP 47 language by whose alphabetical order people are sorted
 */
export function buildArchive(
  briefings: readonly Briefing[],
  profiles: readonly Profile[],
  lang = 'en',
): Archive {
  const newestFirst = briefings.toSorted(
    (a, b) => instantOf(b.record.published) - instantOf(a.record.published) || compareStrings(b.slug, a.slug),
  );
  const entries = newestFirst.flatMap(quotesOf);
  const live = entries.filter((entry) => retractionOf(entry) === undefined);
  const quotesBySlug = Map.groupBy(live, ({ briefing }) => briefing.slug);
  const people = mergePeople(
    newestFirst,
    quotesBySlug,
    new Map(profiles.map((profile) => [profile.actorId, profile])),
    lang,
  );
  return {
    briefings: newestFirst.filter(({ record }) => !record.retracted),
    quotes: live,
    retracted: {
      briefings: newestFirst.filter(({ record }) => record.retracted),
      quotes: entries.filter((entry) => retractionOf(entry) !== undefined),
    },
    profiles,
    people,
    personById: new Map(people.map((person) => [person.id, person])),
    quotesBySlug,
    latestDay: newestFirst.flatMap(ownDays).reduce((latest, day) => (day > latest ? day : latest), ''),
  };
}

/** Whole years from a day to the newest day of the content, both `YYYY-MM-DD`; 0 while less than a year has passed. */
export function yearsSince(day: string, latestDay: string): number {
  const years = Number(latestDay.slice(0, 4)) - Number(day.slice(0, 4));
  return Math.max(0, latestDay.slice(4) > day.slice(4) ? years : years - 1);
}

/** Whether a briefing is over a year old, seen from the newest day of the content. */
export function isOverAYearOld(briefing: Briefing, latestDay: string): boolean {
  return yearsSince(dayOf(briefing.record.published), latestDay) > 0;
}

/**
 * The days on which a briefing was published, updated, corrected or retracted and its source was retrieved,
 * `YYYY-MM-DD`.
 */
export function ownDays({ record }: Pick<Briefing, 'record'>): string[] {
  const days = [record.published, record.updated, record.source?.retrieved, record.retracted?.on];
  const corrected = record.corrections.map(({ on }) => on);
  return [...days, ...corrected, ...record.quotes.map(({ retracted }) => retracted?.on)].flatMap((day) =>
    day ? [dayOf(day)] : [],
  );
}
