import type { Cue } from './cues.ts';
import type { Clause, Subject } from './phrases.ts';
import { startOf } from './subjects.ts';

/** "To Lee, the gate is", "For Ann Lee, it was": whose view it is begins the sentence. */
export function opensWithView({ tokens, names }: Clause, at: number): boolean {
  if (at !== 0 || !/^(?:to|for)$/.test(tokens[0]?.plain ?? '')) return false;
  const name = names.find((mention) => startOf(mention) === 1);
  return name !== undefined && name.kind !== 'place' && tokens[name.to]?.text === ',';
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
