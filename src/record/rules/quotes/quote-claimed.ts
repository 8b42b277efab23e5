import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { valueAt } from '../../schema/field-path.ts';
import { fold } from '../../text/fold.ts';
import { inEachBriefing } from '../rule.ts';
import { claimsOf } from './claims.ts';
import { quotationSpan } from './locate.ts';

/** Every quotation of the body is a quote of the record or listed under notQuotes. */
export const quoteClaimed = inEachBriefing(function* check(briefing) {
  const { claimed, unbalanced } = claimsOf(briefing);
  const unclaimed = briefing.quotations.filter(
    (quotation) => !claimed.has(quotation) && !quotation.parts.some(({ passage }) => unbalanced.has(passage)),
  );
  // A quote without a text is a mistake of its own; the words it lacks are not another.
  if (unclaimed.length <= quotesWithoutText(briefing)) return;
  for (const quotation of unclaimed) {
    const words = fold(quotation.text);
    const [span, isEmpty] = [quotationSpan(briefing, quotation), words === ''];
    yield diagnose('quote/unclaimed', briefing.source, span, {
      message: isEmpty
        ? 'There is nothing between these quotation marks, expected words.'
        : 'No quote of the record claims this quotation, expected a quote with these words.',
      ...(isEmpty
        ? { hint: 'Remove the marks, or put the words between them.' }
        : {
            hint: `Add to "quotes" an entry with its speaker, day and text: ${words} – or list the words under "notQuotes" if they quote nobody.`,
          }),
    });
  }
});

function quotesWithoutText({ fields }: ParsedBriefing): number {
  const quotes = valueAt(fields.value, ['quotes']);
  return Array.isArray(quotes)
    ? quotes.filter((quote) => valueAt(quote, ['text']) === undefined || valueAt(quote, ['text']) === null)
        .length
    : 0;
}
