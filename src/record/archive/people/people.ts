import { dayOf } from '../../days/calendar.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import { pageSize } from '../pages.ts';
import type { Person } from './person.ts';
import { sortName } from './person.ts';

/** Somebody who appears in the same briefings as a person. `briefings` is the number of these briefings. */
export interface Companion {
  readonly id: string;
  readonly name: string;
  /** The role in the newest briefing. */
  readonly role: string | undefined;
  readonly briefings: number;
}

/** Everyone who appears in a briefing together with a person. Those with the most briefings in common come first. */
export function companionsOf(person: Person, personById: ReadonlyMap<string, Person>): Companion[] {
  const counts = new Map<string, number>();
  for (const { briefing } of person.appearances) {
    for (const { id } of briefing.record.actors) {
      if (id !== person.id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .flatMap(([id, briefings]) => {
      const companion = personById.get(id);
      if (!companion) return [];
      return [{ id, name: companion.name, role: companion.appearances[0]?.actor.role, briefings }];
    })
    .sort((a, b) => b.briefings - a.briefings || compareStrings(a.name, b.name));
}

/** A role that somebody had in one briefing, or in several that follow one another. */
export interface RoleHeld {
  readonly role: string;
  /** The language it is written in. */
  readonly lang: string;
  /** The day of the oldest of these briefings; `to` is the day of the newest. */
  readonly from: string;
  readonly to: string;
  readonly slugs: readonly string[];
}

/**
 * The roles of a person, newest first: one entry for each run of briefings with the same role. Briefings without a
 * role are passed over.
 */
export function rolesOf(person: Person): RoleHeld[] {
  const roles: { role: string; lang: string; from: string; to: string; slugs: string[] }[] = [];
  for (const { actor, briefing } of person.appearances) {
    if (!actor.role) continue;
    const day = dayOf(briefing.record.published);
    const last = roles.at(-1);
    if (last?.role === actor.role) {
      last.from = day;
      last.slugs.push(briefing.slug);
    } else
      roles.push({
        role: actor.role,
        lang: briefing.record.lang,
        from: day,
        to: day,
        slugs: [briefing.slug],
      });
  }
  return roles;
}

/**
 * People grouped by the letter they are looked for under, in the order of their names. Each letter has an address of
 * its own, so that nobody moves to another page when somebody is added. Empty while all people fit on the index.
 */
export function peopleByLetter(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  return people.length <= pageSize ? new Map() : Map.groupBy(people, letterOf);
}

/**
 * The people on the index, in the order of their names: everyone, or, if they are too many, those of the newest
 * briefings.
 */
export function peopleOnIndex(people: readonly Person[]): readonly Person[] {
  const dayOf = ({ appearances }: Person) => appearances[0]?.briefing.record.published ?? '';
  const newest = people.toSorted((a, b) => compareStrings(dayOf(b), dayOf(a)));
  const shown = new Set(newest.slice(0, pageSize));
  return people.filter((person) => shown.has(person));
}

/** The first letter of a person's sort name, in lower case and without accents; '0-9' if it is not a letter. */
function letterOf(person: Person): string {
  const [first = ''] = sortName(person).normalize('NFKD').toLowerCase();
  return /\p{L}/u.test(first) ? first : '0-9';
}
