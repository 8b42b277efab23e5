import type { Actor } from '../schema/actor.ts';
import type { QuoteEntry } from './quote-entry.ts';
import type { Speaker } from './speaker.ts';

/** What one speaker said, grouped by the person it was said to. */
export interface Speaking {
  readonly speaker: Speaker;
  /**
   * By the addressee's id, the numbers of the quotes, counted from 1 in the record's order; under '' those to nobody.
   */
  readonly numbersTo: ReadonlyMap<string, readonly number[]>;
}

/** Who said what to whom. Speakers and addressees are in the order in which they first speak or are spoken to. */
export interface Conversation {
  readonly speakers: readonly Speaking[];
  readonly addressees: readonly Actor[];
  /** Whether some quote has no addressee. */
  readonly toNobody: boolean;
}

/** Reads the conversation out of a briefing's quotes; `undefined` if none of them has an addressee. */
export function conversationOf(entries: readonly QuoteEntry[]): Conversation | undefined {
  const addressees = new Map(entries.flatMap(({ to }) => to.map((actor) => [actor.id, actor] as const)));
  if (addressees.size === 0) return undefined;
  const numbered = entries.map((entry, i) => ({ entry, number: i + 1 }));
  const speakers = [...Map.groupBy(numbered, ({ entry }) => keyOf(entry.speaker)).values()].flatMap(
    (said) => {
      const [first] = said;
      if (!first) return [];
      const numbersTo = new Map<string, number[]>();
      for (const { entry, number } of said) {
        for (const id of entry.to.length > 0 ? entry.to.map((actor) => actor.id) : ['']) {
          numbersTo.set(id, [...(numbersTo.get(id) ?? []), number]);
        }
      }
      return [{ speaker: first.entry.speaker, numbersTo }];
    },
  );
  return {
    speakers,
    addressees: [...addressees.values()],
    toNobody: entries.some(({ to }) => to.length === 0),
  };
}

/**
 * A key that tells speakers apart. Unnamed speakers are told apart by the article's words and by whom they speak for.
 */
function keyOf({ id, name, represents, isUnnamed }: Speaker): string {
  return isUnnamed ? `unnamed ${represents ?? ''} ${name}` : `named ${id ?? name}`;
}
