import { phraseAfter } from '../phrase-after.ts';
import { type Clause, phraseEndingAt, type Subject } from '../phrases.ts';
import { startOf } from '../subjects.ts';
import type { Cue } from './cues.ts';

/** "To Lee, the gate is", "For Ann Lee, it was": whose view it is begins the sentence. */
export function opensWithView({ tokens, names, lexicon }: Clause, at: number): boolean {
  if (at !== 0 || !/^(?:to|for|pour|para|f\u00fcr)$/.test(tokens[0]?.plain ?? '')) return false;
  const first = lexicon.articles.has(tokens[1]?.plain ?? '') ? 2 : 1;
  const name = names.find(
    (mention) => mention.from >= first && startOf(mention) <= first + 1 && mention.from <= first + 2,
  );
  return (
    name !== undefined &&
    name.kind !== 'place' &&
    // German has no comma there.
    (tokens[name.to]?.text === ',' || lexicon.capitalizesNouns === true)
  );
}

/** "Dit-elle", "a-t-il ajout\u00e9": French joins a pronoun to the verb before it. */
export function turnedPronoun({ tokens, lexicon }: Clause, at: number): Cue | undefined {
  const [, verb = '', pronoun = ''] =
    /^([\p{L}']+)-(?:t-)?(il|elle|ils|elles)$/u.exec(tokens[at]?.plain ?? '') ?? [];
  const sex = lexicon.pronouns.get(pronoun);
  if (!sex) return undefined;
  // Behind a quotation any verb is one of saying: « Non », s'agace-t-elle.
  const isBehind = tokens.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'quotation');
  const cueAt =
    lexicon.speech.has(verb) || isBehind ? at : lexicon.speech.has(tokens[at + 1]?.plain ?? '') ? at + 1 : -1;
  if (cueAt < 0) return undefined;
  const subject = { kind: 'pronoun' as const, from: at, to: at + 1, sex };
  return { at: cueAt, kind: 'speech', subject, isInverted: true, isBorrowed: false };
}

/** "Selon lui", "according to her": a pronoun of another form than that of a subject. */
export function sourcePronoun({ tokens }: Clause, at: number): Subject | undefined {
  const sex = /^(?:lui|him|ihm)$/.test(tokens[at]?.plain ?? '')
    ? 'male'
    : /^(?:her|ihr)$/.test(tokens[at]?.plain ?? '') && tokens[at + 1]?.kind !== 'word'
      ? 'female'
      : undefined;
  return sex && { kind: 'pronoun', from: at, to: at + 1, sex };
}

/** How many words may stand between "who" and its verb: "who on Thursday told". */
const reach = 5;

/** Whom a relative pronoun before a verb stands for: "Ann Lee, who on Thursday told", "Ana Paz, quien dijo". */
export function relativeBefore(clause: Clause, before: number): Subject | undefined {
  const { tokens, lexicon, names } = clause;
  for (let at = before; at >= Math.max(1, before - reach); at--) {
    const { kind, plain } = tokens[at] ?? { kind: 'mark', plain: '' };
    if (/^(?:who|qui|quien)$/.test(plain)) {
      const isSetOff = tokens[at - 1]?.text === ',';
      const subject = phraseEndingAt(clause, isSetOff ? at - 2 : at - 1);
      // "Those who said" and "the man who said" are told by the noun, and so is whom "qui" asks for without one.
      return at < before && subject?.kind !== 'name' ? undefined : subject;
    }
    const isOther = kind !== 'word' || lexicon.pronouns.has(plain) || lexicon.speech.has(plain);
    if (isOther || names.some(({ from, to, kind: what }) => what !== 'place' && from <= at && at < to))
      return undefined;
  }
  return undefined;
}

/** "Ray recalls her saying", "heard him say": a pronoun between two verbs, of which the first is of hearing or telling. */
export function objectPronoun({ tokens }: Clause, at: number): Subject | undefined {
  const sex = /^him$/.test(tokens[at]?.plain ?? '')
    ? 'male'
    : /^her$/.test(tokens[at]?.plain ?? '')
      ? 'female'
      : undefined;
  const isHeard = /^(?:recall|remember|hear|quot|recount|describ)(?:s|ed|es|d)?$/.test(
    tokens[at - 1]?.plain ?? '',
  );
  return sex && isHeard ? { kind: 'pronoun', from: at, to: at + 1, sex } : undefined;
}

/** "„Nein“, hatte Ann Lee am Montag gesagt": the subject stands beside the auxiliary. */
export function perfect(clause: Clause, at: number): Subject | undefined {
  const { tokens } = clause;
  const auxiliary = tokens.findLastIndex(
    ({ plain }, index) => index < at && /^(?:hat|hatte|habe|haben|hatten)$/.test(plain),
  );
  if (auxiliary < 0) return undefined;
  const before = tokens[auxiliary - 1]?.kind === 'word' ? phraseEndingAt(clause, auxiliary - 1) : undefined;
  return before ?? phraseAfter(clause, auxiliary + 1);
}

/** "With Lee calling", "is warning": the words before are the subject of this form, and of no other. */
export function hasOwnSubject(clause: Clause, at: number): boolean {
  const { tokens, names } = clause;
  if (/^(?:is|was|are|were|been)$/.test(tokens[at - 1]?.plain ?? '')) return true;
  const name = names.find(({ to }) => to === at);
  const before = name && tokens[name.from - 1];
  return (
    before !== undefined &&
    (before.kind === 'mark' || /^(?:with|and)$/.test(before.plain)) &&
    before.text !== ','
  );
}
