import { dayOf } from '../../days/calendar.ts';
import { pageSize } from '../pages.ts';
import type { Person } from './person.ts';
import { sortName } from './person.ts';

/** People who were in the same briefings as another, with how many of them, most first. */
export interface Companion {
  readonly id: string;
  readonly name: string;
  /** The newest role. */
  readonly role: string | undefined;
  readonly briefings: number;
}

/** Who appears with a person: everyone who is in one of the same briefings. */
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
    .sort((a, b) => b.briefings - a.briefings || (a.name < b.name ? -1 : 1));
}

/** A role held at the time of some briefings in a row, newest first. */
export interface RoleHeld {
  readonly role: string;
  /** The language it is written in. */
  readonly lang: string;
  /** Days of the oldest and the newest briefing in a row that show it. */
  readonly from: string;
  readonly to: string;
  readonly slugs: readonly string[];
}

/** The roles of a person, one entry for each run of briefings that show the same; gaps between them are not filled. */
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
 * People by the letter they are looked for under, in the order of their names. Each letter has an address of its own, so
 * that nobody moves to another page when somebody is added; there are none while all people fit on the index.
 */
export function peopleByLetter(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  return people.length <= pageSize ? new Map() : Map.groupBy(people, letterOf);
}

/** Whom the index shows: everyone, or those of the newest briefings where there are too many. In the order of names. */
export function peopleOnIndex(people: readonly Person[]): readonly Person[] {
  const dayOf = ({ appearances }: Person) => appearances[0]?.briefing.record.published ?? '';
  const newest = people.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const shown = new Set(newest.slice(0, pageSize));
  return people.filter((person) => shown.has(person));
}

/** Without its accents, in small; what is no letter counts as one sign. */
function letterOf(person: Person): string {
  const [first = ''] = sortName(person).normalize('NFKD').toLowerCase();
  return /\p{L}/u.test(first) ? first : '0-9';
}
