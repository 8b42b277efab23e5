import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { speakerIds } from '../../schema/quote.ts';
import { nearest } from '../../text/nearest.ts';
import { inEachBriefing, type RuleContext } from '../rule.ts';

/** A quote that stands within another names one of its briefing, and not itself. */
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

/** Nobody is addressed by himself. */
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

/** A translation names the briefing it translates. */
export function* translations({ briefings, complete }: RuleContext): Generator<Diagnostic> {
  if (!complete) return;
  const slugs = new Set(briefings.flatMap(({ name, record }) => [name, ...record.formerSlugs]));
  for (const briefing of briefings) {
    const { translationOf } = briefing.record;
    if (translationOf === undefined || (slugs.has(translationOf) && translationOf !== briefing.name))
      continue;
    const meant = nearest(
      translationOf,
      [...slugs].filter((slug) => slug !== briefing.name),
    );
    yield diagnose('id/unknown', briefing.source, briefing.place(['translationOf']), {
      message: `There is no ${translationOf === briefing.name ? 'other ' : ''}briefing "${translationOf}", expected the slug of the one that this translates.`,
      hint: meant ? `Did you mean "${meant}"?` : 'Write the name of its file without ".md".',
    });
  }
}
