import type { Briefing, Profile } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';
import { instantOf } from '../days/moment.ts';
import { mergePeople, type Person } from './people/person.ts';
import { type QuoteEntry, quotesOf, retractionOf } from './quote-entry.ts';

/** All that the site shows, with the ways to find it. Built once for all pages, in time linear in the content. */
export interface Archive {
  /** Newest first by the instant; a day without an hour stands at its midnight in UTC, and the slug decides between equals. */
  readonly briefings: readonly Briefing[];
  /** By briefing, newest first; within one, in the order of its record. */
  readonly quotes: readonly QuoteEntry[];
  /** What was retracted: it is listed nowhere above, and its pages say so. */
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
  /** The latest day that the content itself speaks of as its own: what "today" is for a reproducible page. */
  readonly latestDay: string;
}

/**
 * Puts checked briefings and profiles together.
 *
 * @param lang the BCP 47 language whose order of letters the names of people are in
 */
export function buildArchive(
  briefings: readonly Briefing[],
  profiles: readonly Profile[],
  lang = 'en',
): Archive {
  const newestFirst = briefings.toSorted(
    (a, b) => instantOf(b.record.published) - instantOf(a.record.published) || compare(b.slug, a.slug),
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

/** Whole years from a day to the newest day of the content, both `YYYY-MM-DD`; 0 before the first is over. */
export function yearsSince(day: string, latestDay: string): number {
  const years = Number(latestDay.slice(0, 4)) - Number(day.slice(0, 4));
  return Math.max(0, latestDay.slice(4) > day.slice(4) ? years : years - 1);
}

/** Whether a briefing is over a year old, seen from the newest day of the content. */
export function isOverAYearOld(briefing: Briefing, latestDay: string): boolean {
  return yearsSince(dayOf(briefing.record.published), latestDay) > 0;
}

/** The newest other quotations of whoever said one, as far as they are wanted. */
export function othersOf(
  { quote }: QuoteEntry,
  speaker: Person | undefined,
  most = 3,
  isWanted: (entry: QuoteEntry) => boolean = () => true,
): readonly QuoteEntry[] {
  const others: QuoteEntry[] = [];
  for (const entry of speaker?.quotes ?? []) {
    if (others.length === most) break;
    if (entry.quote !== quote && isWanted(entry)) others.push(entry);
  }
  return others;
}

/** The days that a briefing speaks of as its own: when it appeared, and when something about it was done. */
export function ownDays({ record }: Pick<Briefing, 'record'>): string[] {
  const days = [record.published, record.updated, record.source?.retrieved, record.retracted?.on];
  const corrected = record.corrections.map(({ on }) => on);
  return [...days, ...corrected, ...record.quotes.map(({ retracted }) => retracted?.on)].flatMap((day) =>
    day ? [dayOf(day)] : [],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
