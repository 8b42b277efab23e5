import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { dates } from './dates/dates.ts';
import { order } from './dates/order.ts';
import { prose } from './prose/prose.ts';
import { unseenCharacters } from './prose/unseen-characters.ts';
import { profileQuotations } from './quotes/profile-quotations.ts';
import { quoteClaimed } from './quotes/quote-claimed.ts';
import { quoteFragments } from './quotes/quote-fragments.ts';
import { quoteLiterals } from './quotes/quote-literals.ts';
import { quoteMarks } from './quotes/quote-marks.ts';
import { quoteOnce } from './quotes/quote-once.ts';
import { notQuotesStand, quoteVerbatim } from './quotes/quote-verbatim.ts';
import { mentionedActors, profilesOfActors, sameActor } from './record/actors.ts';
import { correctionTargets } from './record/correction-targets.ts';
import { duplicates } from './record/duplicates.ts';
import { formerPeople } from './record/former-people.ts';
import { references, represents } from './record/references.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The rules of the content model. Where two speak of exactly the same place, the earlier one is heard. */
export const rules: readonly Rule[] = [
  unseenCharacters,
  quoteLiterals,
  prose,
  quoteMarks,
  quoteVerbatim,
  quoteOnce,
  quoteClaimed,
  notQuotesStand,
  quoteFragments,
  profileQuotations,
  dates,
  duplicates,
  formerPeople,
  references,
  represents,
  correctionTargets,
  sameActor,
  mentionedActors,
  profilesOfActors,
  order,
];

/** The rules that compare files with one another; all others look at one file alone. */
const across: ReadonlySet<Rule> = new Set([
  prose,
  profileQuotations,
  duplicates,
  formerPeople,
  sameActor,
  profilesOfActors,
]);

/** Runs every rule over everything; over a briefing known to be clean, only those that compare it with others. */
export function runRules(context: RuleContext): Diagnostic[] {
  const unknown = { ...context, briefings: context.briefings.filter(({ isClean }) => !isClean) };
  return rules.flatMap((rule) => [...rule(across.has(rule) ? context : unknown)]);
}
