import type { Briefing } from '../compose/briefing.ts';
import type { Actor } from '../schema/actor.ts';
import { type Quote, speakerIds } from '../schema/quote.ts';
import { memoize } from '../text/memoize.ts';

/** Who said a quotation, as it is told in one line. */
export interface Speaker {
  /** The actor's id; absent if several spoke together or the article names nobody. */
  readonly id?: string | undefined;
  /**
   * The name; of several speakers the names, joined as in the briefing's language; of an unnamed one the article's
   * words.
   */
  readonly name: string;
  /** The role at that time. An unnamed speaker has the name of whom they speak for; several speakers have no role. */
  readonly role?: string | undefined;
  /** The id of the organization or government that a single speaker, named or not, speaks for. */
  readonly represents?: string | undefined;
  /** Everyone who said it and has a page. */
  readonly actors: readonly Actor[];
  readonly isUnnamed: boolean;
}

/** Who said a quote; `undefined` if no id in `speaker` is that of an actor. `lang` is the language of the briefing. */
export function speakerOf(
  quote: Pick<Quote, 'speaker' | 'unnamed' | 'represents'>,
  actors: ReadonlyMap<string, Actor>,
  lang: string,
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
  const name = listFormat(lang).format(all.map((actor) => actor.name));
  return { name, actors: all, isUnnamed: false };
}

const listFormat = memoize((lang: string) => new Intl.ListFormat(lang));

/** The actors of a briefing by their ids. */
export function actorsById(briefing: Briefing): Map<string, Actor> {
  return new Map(briefing.record.actors.map((actor) => [actor.id, actor]));
}
