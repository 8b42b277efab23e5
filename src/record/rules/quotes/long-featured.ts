import { diagnose } from '../../diagnostics/diagnostic.ts';
import { longestFeatured, quoteParts } from '../../schema/quote.ts';
import { inEachBriefing } from '../rule.ts';

/** A featured quotation is short enough to stand whole on the one-page summary. */
export const longFeatured = inEachBriefing(function* check(briefing) {
  for (const [at, quote] of briefing.record.quotes.entries()) {
    const { length } = quoteParts(quote).join(' ');
    if (!quote.featured || quote.retracted || length <= longestFeatured) continue;
    const others = briefing.record.quotes.filter(
      (other) => !other.featured && !other.retracted && quoteParts(other).join(' ').length <= longestFeatured,
    );
    yield diagnose('quote/long-featured', briefing.source, briefing.place(['quotes', at, 'featured']), {
      message: `The featured quote "${quote.id}" has ${length.toLocaleString('en-US')} characters, expected at most ${longestFeatured}: the one-page summary shows only its beginning, and says so.`,
      hint:
        others.length > 0
          ? `Feature a shorter one instead: ${others
              .slice(0, 3)
              .map(({ id }) => id)
              .join(', ')}.`
          : 'Leave it where its beginning says enough; else remove "featured".',
    });
  }
});
