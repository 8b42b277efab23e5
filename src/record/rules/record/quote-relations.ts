import { diagnose } from '../../diagnostics/diagnostic.ts';
import { speakerIds } from '../../schema/quote.ts';
import { nearest } from '../../text/nearest.ts';
import { inEachBriefing } from '../rule.ts';

/** A quote inside another one names a quote of the same briefing, and not itself. */
export const withinQuotes = inEachBriefing(function* check(briefing) {
  const { quotes } = briefing.record;
  const ids = quotes.flatMap(({ id, formerIds }) => [id, ...formerIds]);
  for (const [at, { id, within }] of quotes.entries()) {
    if (within === undefined || (within !== id && ids.includes(within))) continue;
    const others = ids.filter((other) => other !== id);
    const meant = nearest(within, others);
    yield diagnose('id/unknown', briefing.source, briefing.place(['quotes', at, 'within']), {
      message: `The quote "${within}" is ${within === id ? 'this one itself' : 'not in this briefing'}, expected the id of the quote inside whose words this one stands.`,
      hint: meant ? `Did you mean "${meant}"?` : `Known here: ${others.slice(0, 20).join(', ') || 'none'}.`,
    });
  }
});

/** A quote is not addressed to its own speaker. */
export const addressees = inEachBriefing(function* check(briefing) {
  for (const [at, quote] of briefing.record.quotes.entries()) {
    const speakers = speakerIds(quote);
    for (const [i, id] of quote.to.entries())
      if (speakers.includes(id))
        yield diagnose('quote/addressee', briefing.source, briefing.place(['quotes', at, 'to', i]), {
          message: `The quote "${quote.id}" is addressed to its own speaker "${id}", expected somebody else.`,
        });
  }
});
