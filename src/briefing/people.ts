import type { Person } from './archive.ts';
import { type IndexPage, pageSize } from './pages.ts';
import type { Actor } from './schema.ts';

/** What kinds of actors are called, in the order they are listed. */
export const kindNames: Readonly<Record<Actor['kind'], { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  government: { one: 'Government', many: 'Governments' },
};

/** People who were in the same briefings as another, with how many of them, most first. */
export interface Companion {
  readonly person: Person;
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
      return companion ? [{ person: companion, briefings }] : [];
    })
    .sort((a, b) => b.briefings - a.briefings || (a.person.name < b.person.name ? -1 : 1));
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
    const day = briefing.record.published.slice(0, 10);
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

/** The index of people: by kind, then by name, fifty at a time; "older" leads on through the alphabet. */
export function peoplePages(people: readonly Person[]): readonly [IndexPage<Person>, ...IndexPage<Person>[]] {
  const order = Object.keys(kindNames);
  const listed = people.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const chunks = Array.from({ length: Math.ceil(listed.length / pageSize) }, (_, i) =>
    listed.slice(i * pageSize, (i + 1) * pageSize),
  );
  const [first = [], ...rest] = chunks;
  const older = (number: number) => (number < chunks.length ? number + 1 : undefined);
  return [
    { items: first, older: older(1) },
    ...rest.map((items, i) => ({
      items,
      number: i + 2,
      newer: i === 0 ? ('index' as const) : i + 1,
      older: older(i + 2),
    })),
  ];
}
