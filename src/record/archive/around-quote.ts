import type { Briefing } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';
import { edtfSpan } from '../days/edtf.ts';
import type { QuoteEntry } from './quote-entry.ts';
import type { Versions } from './translations.ts';

/**
 * Makes a test for quotations. It fails for those of other language versions of `own`, since they would be the same
 * words again. `found` are the versions of `own`.
 */
export function isOfNoTranslation(
  own: Briefing,
  found: Versions | undefined,
): (entry: QuoteEntry) => boolean {
  return ({ briefing }) => briefing === own || !found?.all.includes(briefing);
}

/** The entries that others said to the speaker of a quotation. All entries are of the briefing of this quotation. */
export function answersTo({ speaker: asked }: QuoteEntry, entries: readonly QuoteEntry[]): QuoteEntry[] {
  const ids = new Set(asked.actors.map(({ id }) => id));
  return entries.filter(({ speaker, to }) => speaker.name !== asked.name && to.some(({ id }) => ids.has(id)));
}

/**
 * The last day on which a quotation may have been said, `YYYY-MM-DD`. If its day is not known, that is the day on
 * which its briefing was published.
 */
export function dayOfQuote({ briefing, quote }: QuoteEntry): string {
  return quote.on === undefined ? dayOf(briefing.record.published) : edtfSpan(quote.on).last;
}
