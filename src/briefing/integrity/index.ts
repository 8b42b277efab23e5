import type { Diagnostic } from '../diagnostic.ts';
import { mentionedActors, profilesOfActors, sameActor } from './actors.ts';
import { correctionTargets } from './correction-targets.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { formerPeople } from './former-people.ts';
import { order } from './order.ts';
import { profileQuotations } from './profile-quotations.ts';
import { prose } from './prose.ts';
import { quoteClaimed } from './quote-claimed.ts';
import { quoteFragments } from './quote-fragments.ts';
import { quoteLiterals } from './quote-literals.ts';
import { quoteMarks } from './quote-marks.ts';
import { quoteOnce } from './quote-once.ts';
import { notQuotesStand, quoteVerbatim } from './quote-verbatim.ts';
import { references, represents } from './references.ts';
import type { Corpus, Rule } from './rule.ts';
import { unseenCharacters } from './unseen-characters.ts';

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
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  const unknown = { ...corpus, briefings: corpus.briefings.filter(({ isClean }) => !isClean) };
  return rules.flatMap((rule) => [...rule(across.has(rule) ? corpus : unknown)]);
}
