import { isSurface } from '../person-nouns.ts';
import { phraseAfter } from '../phrase-after.ts';
import { type Clause, isPerson, phraseEndingAt, type Subject } from '../phrases.ts';
import {
  beforeApposition,
  beforeOpenApposition,
  followsPreposition,
  isWeak,
  mainSubject,
  openingName,
} from '../subjects.ts';
import type { Token } from '../tokens.ts';
import { nounCues } from './noun-cues.ts';
import { openCues } from './open-cues.ts';
import { isPassive } from './passives.ts';
import {
  hasOwnSubject,
  objectPronoun,
  opensWithView,
  perfect,
  relativeBefore,
  sourcePronoun,
  turnedPronoun,
} from './turned-cues.ts';

/** A verb of saying with who says it. */
export interface Cue {
  /** The index of the verb's token, or of the last of "according to". */
  readonly at: number;
  readonly kind: 'speech' | 'framing' | 'according';
  readonly subject: Subject;
  /** The subject stands after the verb: "said X". */
  readonly isInverted: boolean;
  /** The subject was not beside the verb, but is that of the sentence: "She rose, adding". */
  readonly isBorrowed: boolean;
}

/** The verbs of saying of a sentence, in order, each with its subject; those without one are left out. */
export function cuesOf(clause: Clause): Cue[] {
  const { tokens, lexicon } = clause;
  const cues: Cue[] = [];
  for (const [at, { kind, plain }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const turned = turnedPronoun(clause, at);
    if (turned) cues.push(turned);
    if (turned) continue;
    if (isAccording(clause, at) || opensWithView(clause, at)) {
      const subject = sourcePronoun(clause, at + 1) ?? phraseAfter(clause, at + 1);
      if (subject) cues.push({ at, kind: 'according', subject, isInverted: true, isBorrowed: false });
      continue;
    }
    const isSpeech = lexicon.speech.has(plain) || (/^puts?$/.test(plain) && tokens[at + 1]?.plain === 'it');
    if (!isSpeech && !lexicon.framing.has(plain)) continue;
    const isHeard = objectPronoun(clause, at - 1) !== undefined;
    if ((isNoun(clause, at) && !isHeard) || isPassive(clause, at)) continue;
    const found = subjectOf(clause, at, cues) ?? (isSpeech ? leftOut(clause, at) : undefined);
    // "Claims", "reports", "calls" are nouns as often as verbs: only with who could do it.
    if (found?.subject.kind === 'description' && /[^s]s$/.test(plain) && !isPerson(clause, found.subject))
      continue;
    if (found) cues.push({ at, kind: isSpeech ? 'speech' : 'framing', ...found });
  }
  const all = [...cues, ...openCues(clause, cues)];
  return [...all, ...nounCues(clause, all)].sort((a, b) => a.at - b.at);
}

function isAccording({ tokens, lexicon }: Clause, at: number): boolean {
  const before = tokens[at - 1]?.plain ?? '';
  const words = tokens[at]?.plain ?? '';
  return (
    lexicon.accordingTo.test(words) ||
    lexicon.accordingTo.test(`${before} ${words}`) ||
    lexicon.accordingTo.test(`${tokens[at - 2]?.plain} ${before} ${words}`) ||
    lexicon.accordingTo.test(`${tokens[at - 3]?.plain} ${tokens[at - 2]?.plain} ${before} ${words}`)
  );
}

/** "The claims", "a call", "to say", "of saying": forms of verbs that are none, or that have no subject of their own here. */
function isNoun({ tokens, lexicon }: Clause, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const { plain } = tokens[at] ?? before;
  if (lexicon.articles.has(before.plain) && !/^(?:that|who|all|both|one)$/.test(before.plain)) return true;
  if (/^['\u2019]s$/i.test(before.text)) return true;
  // "To say" is nobody's speech; "by calling", "for saying" are of who does the rest.
  return (
    /^(?:not|please|let's|will|would|shall|should|could|might|may|must|can|cannot|don't|didn't|won't)$/.test(
      before.plain,
    ) && !/(?:ed|ing|said|told|wrote)$/.test(plain)
  );
}

type Found = Pick<Cue, 'subject' | 'isInverted' | 'isBorrowed'>;

function subjectOf(clause: Clause, at: number, earlier: readonly Cue[]): Found | undefined {
  const { tokens, lexicon } = clause;
  const direct = { isInverted: false, isBorrowed: false };
  // "“No,” promising them more": who promises is told elsewhere.
  if (startsAfterQuotation(tokens, at) && !/ing$/.test(tokens[at]?.plain ?? '')) {
    const after = phraseAfter(clause, at + 1);
    if (after) return { subject: after, isInverted: true, isBorrowed: false };
  }
  // "She held a sign that said": the sign is no speaker.
  const isDirect = /(?:say|read)ing$/.test(tokens[at]?.plain ?? '');
  const thing = isDirect ? at - 1 : at - 2;
  const head = tokens[thing]?.plain ?? '';
  if ((isDirect || /^(?:that|which)$/.test(tokens[at - 1]?.plain ?? '')) && isSurface(head))
    return { subject: { kind: 'description', from: thing, to: thing + 1, head }, ...direct };
  const quotedAs = tokens[at - 1]?.plain === 'as' ? phraseEndingAt(clause, at - 2) : undefined;
  // "The paper quoted Ann Lee as saying"
  if (quotedAs && quotedAs.kind !== 'description' && /ing$/.test(tokens[at]?.plain ?? ''))
    return { subject: quotedAs, ...direct };
  const german =
    lexicon.capitalizesNouns && /^ge.+[tn]$/.test(tokens[at]?.plain ?? '') ? perfect(clause, at) : undefined;
  if (german) return { subject: german, ...direct };
  // "Ray recalls her saying"
  const heard = /ing$/.test(tokens[at]?.plain ?? '') ? objectPronoun(clause, at - 1) : undefined;
  if (heard) return { subject: heard, ...direct };
  const isDoing = /ing$/.test(tokens[at]?.plain ?? '') && !hasOwnSubject(clause, at);
  const doing = isDoing || tokens[at - 1]?.plain === 'to' ? borrowed(clause, at, earlier) : undefined;
  if (doing) return doing;
  const before = skipBack(clause, at - 1);
  const left = tokens[before];
  const relative = relativeBefore(clause, before);
  if (relative) return { subject: relative, ...direct };
  if (left && /^[,)\u2014\u2013-]$/.test(left.text)) {
    // "Gov. Ann Lee (R-OH), said": the comma behind the brackets belongs to nothing.
    const bracketed = tokens[before - 1]?.text === ')' && phraseEndingAt(clause, before - 1);
    if (bracketed && bracketed.kind === 'name' && !followsPreposition(clause, bracketed))
      return { subject: bracketed, ...direct };
    const opening = openingName(clause, before);
    const nearest = beforeApposition(clause, before);
    const isOpening = nearest?.kind !== 'name' || tokens[(opening?.to ?? 0) + 1]?.plain === 'who';
    // What is set off by commas may itself have a comma; a person whose name begins the sentence is meant.
    const subject = opening && isOpening ? opening : nearest;
    if (subject) return { subject, ...direct };
    const isSaid =
      left.text === ',' && before === at - 1 && tokens.slice(0, at).some(({ kind }) => kind === 'quotation');
    const after = isSaid && !/ing$/.test(tokens[at]?.plain ?? '') ? phraseAfter(clause, at + 1) : undefined;
    if (after) return { subject: after, isInverted: true, isBorrowed: false };
  }
  const subject = left?.kind === 'word' ? phraseEndingAt(clause, before) : undefined;
  const opening = subject && beforeOpenApposition(clause, subject);
  if (opening) return { subject: opening, ...direct };
  if (subject && !isWeak(clause, subject)) return { subject, ...direct };
  return borrowed(clause, at, earlier) ?? (subject ? { subject, ...direct } : undefined);
}

/** "“No”, aseguró entre risas", "Añadió que ...": the verb behind a quotation, or first in its sentence, has no subject. */
function leftOut({ tokens, lexicon }: Clause, at: number): Found | undefined {
  if (!lexicon.dropsSubjects || !(at === 0 || startsAfterQuotation(tokens, at))) return undefined;
  return {
    subject: { kind: 'pronoun', from: at, to: at + 1, sex: 'any' },
    isInverted: false,
    isBorrowed: false,
  };
}

/** The subject of the verb before, or of the sentence: "He rose and said", "a letter to Lynch asking". */
function borrowed(clause: Clause, at: number, earlier: readonly Cue[]): Found | undefined {
  const subject = earlier.findLast(({ kind }) => kind !== 'according')?.subject ?? mainSubject(clause, at);
  return subject && { subject, isInverted: false, isBorrowed: true };
}

/** Nothing but a comma or a dash stands between the last quotation and the verb: "“No,” said". */
function startsAfterQuotation(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    (tokens[before]?.kind === 'mark' ||
      /^(?:then|so|a|ont|avait|hat|hatte|ha|han|hab\u00eda|le|les|se)$/.test(tokens[before]?.plain ?? ''))
  )
    before--;
  return tokens[before]?.kind === 'quotation';
}

/** Back over adverbs and auxiliaries. */
function skipBack({ tokens, lexicon, names }: Clause, from: number): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const isName = names.some((name) => name.from <= at && at < name.to);
    const isBetween =
      lexicon.between.has(token.plain) || (/ly$/.test(token.plain) && !/^\p{Lu}/u.test(token.text));
    if (isName || !isBetween) break;
    at--;
  }
  // "Trump, however, said"; "Trump, in 2010, said" are appositions, met elsewhere.
  return at;
}
