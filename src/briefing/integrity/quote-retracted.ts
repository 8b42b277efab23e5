import { diagnose } from '../diagnostic.ts';
import { quotePlaces } from '../places.ts';
import { quotationSpan } from './locate.ts';
import { inEachBriefing } from './rule.ts';

/** What is taken back is not shown as a quotation any more: its words stand in the body no longer in quotation marks. */
export const quoteRetracted = inEachBriefing(function* check(briefing) {
  // A briefing that is retracted as a whole shows none of its words.
  if (briefing.record.retracted) return;
  for (const [index, quote] of briefing.record.quotes.entries()) {
    const [quotation] = quote.retracted ? (quotePlaces(quote, briefing.quotations)[0] ?? []) : [];
    if (!quotation) continue;
    yield diagnose('quote/retracted', briefing.source, quotationSpan(briefing, quotation), {
      message: `Unexpected quotation of the words of "${quote.id}", which is retracted, expected them to be gone from the body.`,
      related: [
        {
          file: briefing.source.file,
          range: briefing.source.range(...briefing.place(['quotes', index, 'retracted'])),
          message: 'Retracted here.',
        },
      ],
    });
  }
});
