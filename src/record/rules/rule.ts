import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SitePages } from '../ledger/permalinks.ts';
import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';

/** What a rule looks at. */
export interface RuleContext extends Corpus {
  /** The ISO date after which a day is "in the future". */
  readonly today: string;
  /** The pages of the site. Without them, links to its pages are not looked up. */
  readonly pages?: SitePages | undefined;
}

/** One rule of the content model. Pure; yields its findings in any order. */
export type Rule = (context: RuleContext) => Iterable<Diagnostic>;

/** A rule that looks at one briefing after the other. */
export function inEachBriefing(
  check: (briefing: ParsedBriefing, context: RuleContext) => Iterable<Diagnostic>,
): Rule {
  return function* rule(context) {
    for (const briefing of context.briefings) yield* check(briefing, context);
  };
}
