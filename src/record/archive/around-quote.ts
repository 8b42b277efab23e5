import type { Briefing } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';
import { edtfSpan } from '../days/edtf.ts';
import type { QuoteEntry } from './quote-entry.ts';
import type { Versions } from './translations.ts';

/** Asks of a quotation whether it is not one of `own` in another language: there it would be the same again. */
export function isOfNoTranslation(
  own: Briefing,
  found: Versions | undefined,
): (entry: QuoteEntry) => boolean {
  return ({ briefing }) => briefing === own || !found?.all.includes(briefing);
}

/** What others said to the speaker of a quotation, among some of the same briefing. */
export function answersTo({ speaker: asked }: QuoteEntry, entries: readonly QuoteEntry[]): QuoteEntry[] {
  const ids = new Set(asked.actors.map(({ id }) => id));
  return entries.filter(({ speaker, to }) => speaker.name !== asked.name && to.some(({ id }) => ids.has(id)));
}

/** The last day on which a quotation may have been said: when it appeared, where that is not known. */
export function dayOfQuote({ briefing, quote }: QuoteEntry): string {
  return quote.on === undefined ? dayOf(briefing.record.published) : edtfSpan(quote.on).last;
}
