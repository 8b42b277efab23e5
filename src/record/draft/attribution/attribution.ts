import type { Person } from '../reading/names/people.ts';
import type { Subject } from '../reading/phrases.ts';

/** By which way the words around a quotation give it to somebody, from the plainest to the least. */
export type Sieve =
  | 'label'
  | 'after'
  | 'before'
  | 'around'
  | 'continued'
  | 'introduced'
  | 'following'
  | 'paragraph'
  | 'conversation';

/** Words of the article, as offsets in a passage's text, end exclusive. */
export interface Words {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whom the words around a quotation give it to. */
export interface Attribution {
  /** The index of the quotation. */
  readonly quotation: number;
  readonly sieve: Sieve;
  /** The words that stand for the speaker: a name, a pronoun, "the senator". */
  readonly mention: Words;
  readonly how: Subject['kind'];
  /** The verb, or "according to"; absent where a quotation goes on without one. */
  readonly cue: Words | undefined;
  /** Who is meant, where the article names them: a person, or the words of an organization's name. */
  readonly person: Person | undefined;
  readonly organization: string | undefined;
  /** From 0 to 1: how far sieve and mention leave no doubt. */
  readonly confidence: number;
  /** A second source, who reported the words: "according to The Associated Press". */
  readonly via?: Words | undefined;
}
