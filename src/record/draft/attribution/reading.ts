import type { Quotation } from '../../parse/quotations/quotations.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cue } from '../reading/cues/cues.ts';
import { personOfDescription, type rolesOf } from '../reading/descriptions.ts';
import type { NameMention } from '../reading/mentions.ts';
import type { People } from '../reading/names/people.ts';
import { nounOf } from '../reading/person-nouns.ts';
import type { Subject } from '../reading/phrases.ts';
import type { Trace } from '../reading/reference.ts';
import type { ArticleSentence } from '../reading/tokens.ts';
import type { Attribution, Sieve, Words } from './attribution.ts';
import { mayBeAnother } from './other-holders.ts';
import { resolvePronoun } from './pronouns.ts';

/** What an article's quotations are attributed with; traces and attributions grow as it is read. */
export interface Reading {
  readonly passages: readonly { readonly text: string }[];
  readonly sentences: readonly ArticleSentence[];
  readonly quotations: readonly Quotation[];
  readonly names: ReadonlyMap<number, readonly NameMention[]>;
  readonly people: People;
  readonly cues: readonly (readonly Cue[])[];
  readonly lexicon: Lexicon;
  readonly roles: ReturnType<typeof rolesOf>;
  readonly traces: Trace[];
  /** The sentences in which somebody acts who is not known by name. */
  readonly strangers: number[];
  readonly attributions: Map<number, Attribution>;
}

/** A verb that may be a quotation's, by which way, and how strongly. */
export interface Candidate {
  readonly cue: Cue;
  readonly sieve: Sieve;
  readonly strength: number;
}

/** The attribution that a verb's subject makes. */
export function fromSubject(
  reading: Reading,
  index: number,
  quotation: number,
  { cue, sieve, strength }: Candidate,
): Attribution {
  const antecedent = cue.subject.kind === 'pronoun' ? unnamedBefore(reading, index, cue.subject) : undefined;
  const subject = antecedent?.subject ?? cue.subject;
  const { person, organization, confidence } = resolve(
    reading,
    antecedent?.index ?? index,
    subject,
    quotation,
  );
  return {
    quotation,
    sieve,
    mention: wordsOf(reading, antecedent?.index ?? index, subject.from, subject.to),
    how: subject.kind,
    cue: wordsOf(reading, index, cue.at, cue.at + 1),
    person,
    organization,
    // "Lee and Ray said": one of two.
    confidence: strength * confidence * (subject.kind === 'name' && subject.others ? resolved.ofTwo : 1),
  };
}

/** "An engineer testified ... he said": somebody without a name was the last to speak before the pronoun. */
function unnamedBefore(
  { cues, sentences, lexicon, names }: Reading,
  index: number,
  pronoun: Subject,
): { readonly index: number; readonly subject: Subject } | undefined {
  for (const at of [index, index - 1]) {
    if (sentences[at]?.passage !== sentences[index]?.passage) return undefined;
    const before = (cues[at] ?? []).findLast(
      ({ subject }) => (at < index || subject.to <= pronoun.from) && subject.kind !== 'pronoun',
    );
    if (!before) continue;
    const { subject } = before;
    const article = sentences[at]?.tokens[subject.from]?.plain ?? '';
    const isNew = subject.kind === 'description' && indefinite.test(article);
    const isAlone = (names.get(at) ?? []).every(({ from, kind }) => kind !== 'person' || from > subject.from);
    return isNew && isAlone && lexicon.roles.has(subject.kind === 'description' ? subject.head : '')
      ? { index: at, subject }
      : undefined;
  }
  return undefined;
}

/** "A senior diplomat said ... the diplomat said": who speaks was brought in without a name, and nobody by name since. */
function isWithoutName({ cues, sentences, roles, people }: Reading, index: number, head: string): boolean {
  const noun = nounOf(head);
  const brought = cues.findLastIndex(
    (all, at) =>
      at <= index &&
      all.some(
        ({ subject }) =>
          subject.kind === 'description' &&
          nounOf(subject.head) === noun &&
          indefinite.test(sentences[at]?.tokens[subject.from]?.plain ?? ''),
      ),
  );
  return (
    brought >= 0 &&
    !people.people.some(
      (person) =>
        roles.get(person)?.has(noun) &&
        person.mentions.some(({ sentence }) => sentence > brought && sentence <= index),
    )
  );
}

const indefinite = /^(?:a|an|one|another|un|une|ein|eine|una)$/;

/** How surely words mean somebody: a surname that two bear, one of two who speak, an organization, somebody without a name, a noun that another may have. */
const resolved = { sharedName: 0.68, ofTwo: 0.6, organization: 0.9, unnamed: 0.6, another: 0.8 } as const;

/** Who is meant by the words of a subject. */
export function resolve(
  reading: Reading,
  index: number,
  subject: Subject,
  quotation?: number,
): Pick<Attribution, 'person' | 'organization' | 'confidence'> {
  const { people, sentences, traces, roles, lexicon } = reading;
  if (subject.kind === 'name') {
    const person = people.personOf.get(subject.mention);
    if (person)
      return {
        person,
        organization: undefined,
        confidence: people.shared.has(subject.mention) ? resolved.sharedName : 1,
      };
    return {
      person: undefined,
      organization: subject.mention.words.join(' '),
      confidence: resolved.organization,
    };
  }
  if (subject.kind === 'pronoun') return resolvePronoun(reading, index, subject, quotation);
  const stranger = { person: undefined, organization: undefined, confidence: resolved.unnamed };
  if (isWithoutName(reading, index, subject.head)) return stranger;
  const words = (sentences[index]?.tokens ?? []).slice(subject.from, subject.to).map(({ plain }) => plain);
  const found = personOfDescription(subject, words, {
    people: people.people,
    roles,
    traces,
    lexicon,
    sentence: index,
    sentences,
  });
  const isOpen = found !== undefined && mayBeAnother(reading, index, found.person);
  return {
    person: found?.person,
    organization: undefined,
    confidence: (found?.confidence ?? resolved.unnamed) * (isOpen ? resolved.another : 1),
  };
}

/** The attribution of an earlier quotation, for one that goes on from it. */
export function again(
  attribution: Attribution,
  quotation: number,
  sieve: Sieve,
  strength: number,
): Attribution {
  const { via: _, ...rest } = attribution;
  return { ...rest, quotation, sieve, confidence: attribution.confidence * strength };
}

/** The passage that a quotation ends in. */
export function lastPassage({ quotations }: Reading, quotation: number): number | undefined {
  return quotations[quotation]?.parts.at(-1)?.passage;
}

/** The words of some tokens of a sentence. */
export function wordsOf({ sentences, passages }: Reading, index: number, from: number, to: number): Words {
  const sentence = sentences[index];
  const start = sentence?.tokens[from]?.start ?? 0;
  const end = sentence?.tokens[Math.max(from, to - 1)]?.end ?? start;
  const passage = sentence?.passage ?? 0;
  return { passage, start, end, text: (passages[passage]?.text ?? '').slice(start, end) };
}
