import type { Person } from './names/people.ts';
import type { Subject } from './phrases.ts';
import type { ArticleSentence } from './tokens.ts';

/** Whom a phrase means, and how far that is beyond doubt: 1 is certain. */
export interface Reference {
  readonly person: Person;
  readonly confidence: number;
}

/** A place where a person was spoken of, so that a later pronoun may mean them. */
export interface Trace {
  readonly person: Person;
  readonly sentence: number;
  readonly passage: number;
  /** Who does something in the sentence, or speaks, is meant by a later pronoun before others. */
  readonly weight: number;
}

/** Where a pronoun is read: its sentence, and what was spoken of before. */
interface Reading {
  readonly sentence: number;
  readonly sentences: readonly ArticleSentence[];
  readonly traces: readonly Trace[];
}

/** How a trace weakens with each sentence; what each mention adds to the strongest; after how many paragraphs it is gone. */
const fading = 0.5;
const often = 0.1;
const longestMemory = 8;
/** A name that may be of either sex is less likely meant, and less surely, most of all where one of the right sex is near. */
const eitherSex = { score: 0.8, confidence: 0.7, besideKnown: 0.5 } as const;

/** Who is meant by "he" or "she": of those the sex fits, who was last spoken of, those who act or speak first. */
export function personOfPronoun(
  sex: Extract<Subject, { kind: 'pronoun' }>['sex'],
  { sentence, sentences, traces }: Reading,
): Reference | undefined {
  if (sex === 'either' || sex === 'several') return undefined;
  const passage = sentences[sentence]?.passage ?? 0;
  const scores = new Map<Person, number>();
  const most = new Map<Person, number>();
  for (const trace of traces) {
    if (sex !== 'any' && trace.person.gender !== undefined && trace.person.gender !== sex) continue;
    const distance = sentence - trace.sentence;
    const apart = passage - trace.passage;
    if (apart > longestMemory) continue;
    const score =
      trace.weight * fading ** distance * (trace.person.gender === undefined ? eitherSex.score : 1);
    scores.set(trace.person, (scores.get(trace.person) ?? 0) + often * score);
    most.set(trace.person, Math.max(most.get(trace.person) ?? 0, score));
  }
  for (const [person, score] of most) scores.set(person, (scores.get(person) ?? 0) + score);
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const margin = second ? best[1] / (best[1] + second[1]) : 1;
  if (best[0].gender !== undefined) return { person: best[0], confidence: margin };
  const hasRival = [...scores.keys()].some(({ gender }) => gender === sex);
  return {
    person: best[0],
    confidence: margin * (hasRival ? eitherSex.besideKnown : eitherSex.confidence),
  };
}
