import { diagnose } from '../diagnostic.ts';
import { fold } from '../fold.ts';
import { claimsOf } from './claims.ts';
import { quotationSpan } from './locate.ts';
import { inEachBriefing } from './rule.ts';

/** Rule 2: every quotation of the body is a quote of the record or listed under notQuotes. */
export const quoteClaimed = inEachBriefing(function* check(briefing) {
  const { claimed, unbalanced } = claimsOf(briefing);
  for (const quotation of briefing.quotations) {
    if (claimed.has(quotation) || quotation.parts.some(({ passage }) => unbalanced.has(passage))) continue;
    const words = fold(quotation.text);
    const [span, isEmpty] = [quotationSpan(briefing, quotation), words === ''];
    yield diagnose('quote/unclaimed', briefing.source, span, {
      message: isEmpty
        ? 'Unexpected quotation marks around nothing, expected words between them.'
        : 'Unexpected quotation that no quote claims, expected a quote with these words.',
      ...(isEmpty
        ? { hint: 'Remove the marks, or put the words between them.' }
        : {
            hint: `Add to "quotes" an entry with its speaker, day and text: ${words} – or list the words under "notQuotes" if they quote nobody.`,
          }),
    });
  }
});
