import type { Archive } from '../../record/archive/archive.ts';
import type { Person } from '../../record/archive/people/person.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';

/** What those who are quoted are called in the filter, in order. */
export function speakersOf({ people }: Archive): string[] {
  const names = speakerNames(people);
  return people.filter(({ quotes }) => quotes.length > 0).map(({ id, name }) => names.get(id) ?? name);
}

/** What speakers are called in the filter, by id: the name, and the id where another has the same name. */
export function speakerNames(people: readonly Person[]): ReadonlyMap<string, string> {
  const sameName = Map.groupBy(people, ({ name }) => name);
  return new Map(
    people.map(({ id, name }) => [id, (sameName.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name]),
  );
}

/** What all who said a quotation are called in the filter. */
export function namesIn(names: ReadonlyMap<string, string>, { speaker }: QuoteEntry): string[] {
  return speaker.actors.map(({ id, name }) => names.get(id) ?? name);
}
