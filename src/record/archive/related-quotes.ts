import type { Person } from './people/person.ts';
import type { QuoteEntry } from './quote-entry.ts';
import type { Versions } from './translations.ts';

const mostOthers = 3;

/**
 * The newest other quotations by the speaker of one, three at most. Those of other language versions of its briefing
 * are left out, since they are the same words again.
 */
export function otherQuotesOf(
  speaker: Person | undefined,
  { quote, briefing: own }: QuoteEntry,
  versions: Versions | undefined,
): readonly QuoteEntry[] {
  const others: QuoteEntry[] = [];
  for (const entry of speaker?.quotes ?? []) {
    if (others.length === mostOthers) break;
    const isInOtherVersion = entry.briefing !== own && versions?.all.includes(entry.briefing);
    if (entry.quote !== quote && !isInOtherVersion) others.push(entry);
  }
  return others;
}

/** The entries that others said to the speaker of a quotation. All entries are of the briefing of this quotation. */
export function answersTo({ speaker: asked }: QuoteEntry, entries: readonly QuoteEntry[]): QuoteEntry[] {
  const ids = new Set(asked.actors.map(({ id }) => id));
  return entries.filter(({ speaker, to }) => speaker.name !== asked.name && to.some(({ id }) => ids.has(id)));
}
