import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { attributions } from './attribution/attributions.ts';
import { dates } from './dates/dates.ts';
import { order } from './dates/order.ts';
import { standIns } from './marks/stand-ins.ts';
import { struckOut } from './marks/struck-out.ts';
import { invisibleCharacters } from './prose/invisible-characters.ts';
import { prose } from './prose/prose.ts';
import { longFeatured } from './quotes/long-featured.ts';
import { quoteFragments } from './quotes/misquotation/quote-fragments.ts';
import { profileQuotations } from './quotes/profile-quotations.ts';
import { quoteClaimed, quoteInterrupted } from './quotes/quote-claimed.ts';
import { quoteLiterals } from './quotes/quote-literals.ts';
import { quoteMarks } from './quotes/quote-marks.ts';
import { quoteOnce } from './quotes/quote-once.ts';
import { notQuotesStand, quoteVerbatim } from './quotes/quote-verbatim.ts';
import { retractedWords } from './quotes/retracted-words.ts';
import { unnamedSpeakers } from './quotes/unnamed-speakers.ts';
import { mentionedActors, profilesOfActors, sameActor } from './record/actors.ts';
import { correctionTargets } from './record/correction-targets.ts';
import { duplicates } from './record/duplicates.ts';
import { formerPeople } from './record/former-people.ts';
import { addressees, withinQuotes } from './record/quote-relations.ts';
import { references, represents } from './record/references.ts';
import { originals, translations } from './record/translations.ts';
import { unconfirmed } from './record/unconfirmed.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * The rules of the content model, in order: if two of them find something at exactly the same place, the earlier one
 * is reported.
 */
const rules: readonly Rule[] = [
  // Somebody has confirmed every value.
  unconfirmed,
  // Readers see every character of a text.
  invisibleCharacters,
  // No words stand in quotation marks in code or HTML, where no quote can claim them.
  quoteLiterals,
  // The prose holds words and working links.
  prose,
  // Quotation marks come in pairs.
  quoteMarks,
  // What looks like a quotation mark is one.
  standIns,
  // No words of a quotation are struck out.
  struckOut,
  // A quote stands in the body word for word.
  quoteVerbatim,
  // A quotation belongs to one quote.
  quoteOnce,
  // Every quotation of the body is claimed.
  quoteClaimed,
  // The text of a quote has no attribution of the article in it.
  quoteInterrupted,
  // The words around a quotation give it to its speaker and its day.
  attributions,
  // Who speaks without a name is described in the words of the article.
  unnamedSpeakers,
  // No field repeats words that were retracted.
  retractedWords,
  // A featured quote is short enough for the summary.
  longFeatured,
  // Every entry of notQuotes stands in the body in quotation marks.
  notQuotesStand,
  // Words in quotation marks in a field are words that the article quotes.
  quoteFragments,
  // Words in quotation marks in a profile are words of that person.
  profileQuotations,
  // A resolved date is right, and every day the body names is resolved.
  dates,
  // An id or slug is declared once.
  duplicates,
  // A former id of a person leads to one page.
  formerPeople,
  // Every id of an actor is declared.
  references,
  // Who is represented is an organization or a government.
  represents,
  // A quote that stands within another names one of its briefing.
  withinQuotes,
  // A quote is not addressed to its own speaker.
  addressees,
  // A translation names the briefing it translates, in another language.
  translations,
  // The original words in a translation are those of the briefing it translates.
  originals,
  // A correction is about something that exists.
  correctionTargets,
  // The same id is the same actor everywhere.
  sameActor,
  // Every actor is mentioned.
  mentionedActors,
  // Every profile is that of an actor.
  profilesOfActors,
  // Days are in order.
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
  translations,
  originals,
]);

/** Runs every rule over everything; over a briefing known to be clean, only those that compare it with others. */
export function runRules(context: RuleContext): Diagnostic[] {
  const unknown = { ...context, briefings: context.briefings.filter(({ isClean }) => !isClean) };
  return rules.flatMap((rule) => [...rule(across.has(rule) ? context : unknown)]);
}
