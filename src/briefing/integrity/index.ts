import type { Diagnostic } from '../diagnostic.ts';
import { mentionedActors, profilesOfActors, sameActor } from './actors.ts';
import { correctionTargets } from './correction-targets.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { formerPeople } from './former-people.ts';
import { order } from './order.ts';
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

/** Runs every rule over everything. */
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  return rules.flatMap((rule) => [...rule(corpus)]);
}
