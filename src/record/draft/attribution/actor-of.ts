import type { Actor } from '../../schema/actor.ts';
import { coreOf } from '../reading/names/name-forms.ts';
import type { Attribution } from './attribution.ts';

/** Names as they are compared: in lower case, without full stops, initials in the middle and what follows a name. */
function plain(name: string): string {
  return coreOf(name.replace(/\u2019/g, "'").split(/\s+/))
    .join(' ')
    .toLowerCase()
    .replace(/\./g, '');
}

/**
 * Which of a record's actors an attribution means: the one that bears the person's or organization's name, else the only
 * one with the surname; `undefined` where it is none of them, or more than one.
 */
export function actorOf<Known extends Pick<Actor, 'id' | 'name' | 'asWritten'>>(
  { person, organization }: Pick<Attribution, 'person' | 'organization'>,
  actors: readonly Known[],
): Known | undefined {
  const name = person?.name ?? organization;
  if (name === undefined) return undefined;
  const forms = new Set([name, ...(person?.mentions ?? []).map(({ words }) => words.join(' '))].map(plain));
  const full = actors.filter((actor) => plain(actor.name) === plain(name));
  if (full.length > 0) return only(full);
  const written = actors.filter((actor) =>
    [actor.name, ...actor.asWritten].some((form) => forms.has(plain(form))),
  );
  if (written.length > 0) return only(written);
  const surname = plain(name).split(' ').at(-1);
  return only(actors.filter((actor) => person && plain(actor.name).split(' ').at(-1) === surname));
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
