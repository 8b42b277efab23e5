import { diagnose, type RelatedPlace } from '../diagnostic.ts';
import { fold } from '../fold.ts';
import type { Span } from '../frontmatter.ts';
import { quotePlaces } from '../places.ts';
import { quoteParts } from '../schema.ts';
import { quotationSpan } from './locate.ts';
import { inEachBriefing } from './rule.ts';

/** Rule 1: the text of a quote stands in the body once, and no two quotes claim the same words. */
export const quoteOnce = inEachBriefing(function* check(briefing) {
  const { record, source, quotations } = briefing;
  const related = (span: Span, message: string): RelatedPlace => ({
    file: source.file,
    range: source.range(...span),
    message,
  });
  const claimants = new Map<string, number>();
  for (const [index, quote] of record.quotes.entries()) {
    if (quote.retracted) continue;
    const places = quotePlaces(quote, quotations);
    if (places.length === 0) continue;
    const wording = quoteParts(quote).map(fold).join('\n');
    const first = claimants.get(wording);
    const span = () => briefing.place(['quotes', index, 'text']);
    if (first !== undefined)
      yield diagnose('quote/ambiguous', source, span(), {
        message: `Unexpected second quote of the same words, expected one quote for each quotation of the article.`,
        hint: `Remove one of the two quotes; the other is "${record.quotes[first]?.id}".`,
        related: [
          related(briefing.place(['quotes', first, 'text']), 'The same words are quoted here first.'),
        ],
      });
    else if (places.length > 1)
      yield diagnose('quote/ambiguous', source, span(), {
        message: `Unexpected words that the article quotes ${places.length} times, expected words that it quotes once.`,
        related: places
          .slice(0, 5)
          .flatMap(([quotation]) =>
            quotation ? [related(quotationSpan(briefing, quotation), 'The words stand here.')] : [],
          ),
      });
    if (first === undefined) claimants.set(wording, index);
  }
});
