import type { Briefing, Profile } from '../../compose/briefing.ts';
import type { Actor } from '../../schema/actor.ts';
import type { BriefingDate } from '../../schema/date.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import type { QuoteEntry } from '../quote-entry.ts';
import { actorsById } from '../speaker.ts';

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

interface Gathered {
  readonly appearances: Appearance[];
  readonly quotes: QuoteEntry[];
  readonly participations: Participation[];
}

/**
 * Everyone who appears in briefings, in the order of names in a BCP 47 language. Briefings and lists are newest first.
 */
export function mergePeople(
  briefings: readonly Briefing[],
  quotesBySlug: ReadonlyMap<string, readonly QuoteEntry[]>,
  profiles: ReadonlyMap<string, Profile>,
  lang: string,
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
  const byName = new Intl.Collator(lang);
  return people.sort((a, b) => byName.compare(sortName(a), sortName(b)) || compareStrings(a.id, b.id));
}

/**
 * The name to sort by. Readers look for people by their last name, so it stands first; for parties by the first word.
 */
export function sortName({ name, kind }: Pick<Person, 'name' | 'kind'>): string {
  if (kind !== 'person') return name;
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
