import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { quoteParts } from '../../record/schema/quote.ts';
import { mayBeShown } from './content/quotations.ts';

/** So many characters of quotations fill what headline, key points and dates leave of two pages in type of 16 points. */
const room = 900;

/** The quotations of a large-print summary: the most important that two pages hold, in the order of the record. */
export function largePrintQuotes(entries: readonly QuoteEntry[]): readonly QuoteEntry[] {
  const [first] = entries;
  if (!first) return [];
  const ranked = mayBeShown(first.briefing.record);
  let left = room;
  const chosen = new Set(
    ranked.filter((quote) => {
      // Each has a line of its own for the speaker.
      const length = quoteParts(quote).join(' ').length + 120;
      if (length > left) return false;
      left -= length;
      return true;
    }),
  );
  return entries.filter(({ quote }) => chosen.has(quote));
}
