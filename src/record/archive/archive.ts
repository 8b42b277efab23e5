import type { Briefing, Profile } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';
import { instantOf } from '../days/moment.ts';
import {
  type Actor,
  type BriefingDate,
  type Quote,
  type Retraction,
  speakerIds,
} from '../schema/briefing.ts';

/** Who said a quotation, as one line names them. */
export interface Speaker {
  /** The actor; none where several spoke together or the article names nobody. */
  readonly id?: string | undefined;
  /** The name, or several joined by the site's "and", or the article's own words for an unnamed speaker. */
  readonly name: string;
  /** The role then; of an unnamed speaker whom they speak for, of several none. */
  readonly role?: string | undefined;
  /** The id of whom one speaker, named or not, speaks for. */
  readonly represents?: string | undefined;
  /** Everyone who said it and has a page. */
  readonly actors: readonly Actor[];
  readonly isUnnamed: boolean;
}

/** A quote with everything needed to attribute it. */
export interface QuoteEntry {
  readonly briefing: Briefing;
  readonly quote: Quote;
  readonly speaker: Speaker;
  readonly to: readonly Actor[];
  /** The quotes before and after it in its briefing. */
  readonly previous?: Quote | undefined;
  readonly next?: Quote | undefined;
}

/** An actor in one briefing, with the role of that time. */
export interface Appearance {
  readonly briefing: Briefing;
  readonly actor: Actor;
  readonly isMediator: boolean;
  readonly represents?: Actor | undefined;
}

/** Something a person took part in. */
export interface Participation {
  readonly briefing: Briefing;
  readonly date: BriefingDate;
}

/** A person or party across all briefings. Lists are newest first. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly profile?: Profile | undefined;
  readonly appearances: readonly Appearance[];
  readonly quotes: readonly QuoteEntry[];
  readonly participations: readonly Participation[];
}

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
  /** People, organizations and governments in the order of their names. */
  readonly people: readonly Person[];
  readonly personById: ReadonlyMap<string, Person>;
  readonly quotesBySlug: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The latest day that the content itself speaks of as its own: what "today" is for a reproducible page. */
  readonly latestDay: string;
}

/** Puts checked briefings and profiles together. */
export function buildArchive(briefings: readonly Briefing[], profiles: readonly Profile[]): Archive {
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

/** The newest other quotations of whoever said one. */
export function othersOf(
  { quote }: QuoteEntry,
  speaker: Person | undefined,
  most = 3,
): readonly QuoteEntry[] {
  const others: QuoteEntry[] = [];
  for (const entry of speaker?.quotes ?? []) {
    if (others.length === most) break;
    if (entry.quote !== quote) others.push(entry);
  }
  return others;
}

/** Why and when a quote was retracted, by itself or with its briefing. */
export function retractionOf({
  briefing,
  quote,
}: Pick<QuoteEntry, 'briefing' | 'quote'>): Retraction | undefined {
  return quote.retracted ?? briefing.record.retracted;
}

function quotesOf(briefing: Briefing): QuoteEntry[] {
  const actors = actorsById(briefing);
  const { quotes } = briefing.record;
  const live = quotes.filter((quote) => !quote.retracted);
  return quotes.flatMap((quote) => {
    const speaker = speakerOf(quote, actors);
    if (!speaker) return [];
    const to = quote.to.flatMap((id) => actors.get(id) ?? []);
    const at = live.indexOf(quote);
    const neighbors = at < 0 ? {} : { previous: live[at - 1], next: live[at + 1] };
    return [{ briefing, quote, speaker, to, ...neighbors }];
  });
}

interface Gathered {
  readonly appearances: Appearance[];
  readonly quotes: QuoteEntry[];
  readonly participations: Participation[];
}

function mergePeople(
  briefings: readonly Briefing[],
  quotesBySlug: ReadonlyMap<string, readonly QuoteEntry[]>,
  profiles: ReadonlyMap<string, Profile>,
): Person[] {
  const gathered = new Map<string, Gathered>();
  const of = (id: string): Gathered => {
    const known = gathered.get(id) ?? { appearances: [], quotes: [], participations: [] };
    gathered.set(id, known);
    return known;
  };
  for (const briefing of briefings) {
    const actors = actorsById(briefing);
    for (const actor of briefing.record.actors) {
      const represents = actor.represents === undefined ? undefined : actors.get(actor.represents);
      of(actor.id).appearances.push({
        briefing,
        actor,
        isMediator: briefing.record.mediators.includes(actor.id),
        represents,
      });
    }
    for (const entry of quotesBySlug.get(briefing.slug) ?? [])
      for (const { id } of entry.speaker.actors) of(id).quotes.push(entry);
    if (briefing.record.retracted) continue;
    for (const date of briefing.record.dates)
      for (const id of date.who) of(id).participations.push({ briefing, date });
  }
  const people = [...gathered].flatMap(([id, found]) => {
    const newest = found.appearances[0]?.actor;
    return newest ? [{ id, name: newest.name, kind: newest.kind, profile: profiles.get(id), ...found }] : [];
  });
  const byName = new Intl.Collator('en');
  return people.sort((a, b) => byName.compare(sortName(a), sortName(b)) || compare(a.id, b.id));
}

/** People are looked for by their last name, parties by their first word. */
export function sortName({ name, kind }: Pick<Person, 'name' | 'kind'>): string {
  if (kind !== 'person') return name;
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** Who said a quote; `undefined` where an id is not that of an actor. */
export function speakerOf(
  quote: Pick<Quote, 'speaker' | 'unnamed' | 'represents'>,
  actors: ReadonlyMap<string, Actor>,
): Speaker | undefined {
  if (quote.unnamed !== undefined) {
    const role = quote.represents === undefined ? undefined : actors.get(quote.represents)?.name;
    return { name: quote.unnamed, role, represents: quote.represents, actors: [], isUnnamed: true };
  }
  const all = speakerIds(quote).flatMap((id) => actors.get(id) ?? []);
  const [first, ...others] = all;
  if (!first) return undefined;
  if (others.length === 0) {
    const { id, name, role, represents } = first;
    return { id, name, role, represents, actors: all, isUnnamed: false };
  }
  const name = new Intl.ListFormat('en').format(all.map((actor) => actor.name));
  return { name, actors: all, isUnnamed: false };
}

function actorsById(briefing: Briefing): Map<string, Actor> {
  return new Map(briefing.record.actors.map((actor) => [actor.id, actor]));
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
