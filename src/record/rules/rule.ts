import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SitePages } from '../ledger/permalinks.ts';
import type { ParsedBriefing, ParsedProfile } from '../parse/parse.ts';

/** Everything that is published together: what rules across the record look at. */
export interface Corpus {
  readonly briefings: readonly ParsedBriefing[];
  readonly profiles: readonly ParsedProfile[];
  /** The ISO date that "in the future" is counted from. */
  readonly today: string;
  /** What the site is made of; where it is left out, links to its pages are not looked up. */
  readonly pages?: SitePages | undefined;
  /** False when a briefing could not be read at all, so that what it declares is not known. */
  readonly complete: boolean;
}

/** One rule of the content model. Pure; yields its findings in any order. */
export type Rule = (corpus: Corpus) => Iterable<Diagnostic>;

/** A rule that looks at one briefing after the other. */
export function inEachBriefing(
  check: (briefing: ParsedBriefing, corpus: Corpus) => Iterable<Diagnostic>,
): Rule {
  return function* rule(corpus) {
    for (const briefing of corpus.briefings) yield* check(briefing, corpus);
  };
}
