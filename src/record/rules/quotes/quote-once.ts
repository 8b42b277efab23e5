import { type Diagnostic, diagnose, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { quoteRuns } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import { quotePlacesOf } from '../../parse/quotations/quote-places.ts';
import { fold } from '../../text/fold.ts';
import { inEachBriefing } from '../rule.ts';

/**
 * A quotation of the body belongs to one entry of the record. Entries with the same words each have a place of their
 * own.
 */
export const quoteOnce = inEachBriefing(function* check(briefing) {
  const { record, source, quotations } = briefing;
  /** The index of the quote that each quotation belongs to. */
  const owners = new Map<Quotation, number>();
  for (const [index, quote] of record.quotes.entries()) {
    if (quote.retracted || quote.within !== undefined) continue;
    const { own } = quotePlacesOf(briefing).get(quote) ?? {};
    const places = own ? [own] : quoteRuns(quote, quotations);
    const owner = ownerOf(places, owners);
    const span = () => briefing.place(['quotes', index, 'text']);
    if (owner !== undefined)
      yield diagnose('quote/ambiguous', source, span(), {
        message: 'Two quotes have the same words, expected one quote for each quotation of the article.',
        hint: `Remove the words from one of the two quotes; the other is "${record.quotes[owner]?.id}".`,
        related: [
          relatedPlace(
            briefing.source,
            briefing.place(['quotes', owner, 'text']),
            'The words are quoted here first.',
          ),
        ],
      });
    for (const quotation of own ?? []) if (!owners.has(quotation)) owners.set(quotation, index);
  }
  yield* ownedNotQuotes(briefing, owners);
});

/** Words that a quote claims are not listed under notQuotes as quoting nobody. */
function* ownedNotQuotes(
  briefing: ParsedBriefing,
  owners: ReadonlyMap<Quotation, number>,
): Generator<Diagnostic> {
  const { record, source, quotations } = briefing;
  for (const [at, words] of record.notQuotes.entries()) {
    const owner = ownerOf(quoteRuns({ text: words }, quotations), owners);
    if (owner === undefined) continue;
    yield diagnose('quote/ambiguous', source, briefing.place(['notQuotes', at]), {
      message: `These words are those of the quote "${record.quotes[owner]?.id}", expected words in "notQuotes" that quote nobody.`,
      hint: 'Remove them from "notQuotes", or remove the entry of "quotes".',
      related: [
        relatedPlace(
          briefing.source,
          briefing.place(['quotes', owner, 'text']),
          `They are quoted here: ${fold(words)}.`,
        ),
      ],
    });
  }
}

/** The index of the quote that has the words, if all places of the words are taken; else `undefined`. */
function ownerOf(
  places: readonly (readonly Quotation[])[],
  owners: ReadonlyMap<Quotation, number>,
): number | undefined {
  const taken = places.map((place) =>
    place.map((quotation) => owners.get(quotation)).find((at) => at !== undefined),
  );
  return taken.includes(undefined) ? undefined : taken[0];
}
