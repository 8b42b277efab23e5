import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';
import type { Person } from './people.ts';
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
/** A name that may be of either sex is less likely meant, and less surely. */
const eitherSex = { score: 0.8, confidence: 0.7 } as const;
/** How surely a noun means somebody whom the article calls so: the only one, one of several, somebody it calls so nowhere. */
const described = { one: 0.85, several: 0.6, nowhere: 0.4 } as const;

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
  return { person: best[0], confidence: margin * (best[0].gender === undefined ? eitherSex.confidence : 1) };
}

/** Who is meant by "the senator": whose title or description has the noun; the last of them to be spoken of. */
export function personOfDescription(
  subject: Extract<Subject, { kind: 'description' }>,
  words: readonly string[],
  {
    people,
    roles,
    traces,
    lexicon,
  }: {
    people: readonly Person[];
    roles: ReadonlyMap<Person, ReadonlySet<string>>;
    traces: readonly Trace[];
    lexicon: Lexicon;
  },
): Reference | undefined {
  const [article = ''] = words;
  // "His daughter" is told by what the article calls her elsewhere.
  if (
    !/^(?:the|le|la|l|el|der|die|das|his|her|son|sa|su|seine?|ihre?)$/i.test(article) ||
    !lexicon.roles.has(subject.head)
  )
    return undefined;
  const isOwned = !/^(?:the|le|la|l|el|der|die|das)$/i.test(article);
  const sex = lexicon.roles.get(subject.head);
  const fitting = people.filter(
    (person) => roles.get(person)?.has(subject.head) && (!sex || !person.gender || person.gender === sex),
  );
  if (isOwned && fitting.length !== 1) return undefined;
  if (fitting.length === 0) {
    // What the article calls somebody is at times told nowhere else: then it is likeliest who spoke last.
    const speaker = traces.findLast(({ person, weight }) => weight >= 1 && (!sex || person.gender === sex));
    return speaker && { person: speaker.person, confidence: described.nowhere };
  }
  if (fitting.length === 1 && fitting[0]) return { person: fitting[0], confidence: described.one };
  const last = traces.findLast(({ person }) => fitting.includes(person));
  return last ? { person: last.person, confidence: described.several } : undefined;
}

const abbreviations: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  col: 'colonel',
};

/** The nouns that the article uses for each person: in titles, and in words beside the name. */
export function rolesOf(
  people: readonly Person[],
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
): ReadonlyMap<Person, ReadonlySet<string>> {
  return new Map(
    people.map((person) => [
      person,
      new Set([
        ...person.titles
          .flatMap((title) => title.toLowerCase().split(/[\s.]+/))
          .map((word) => abbreviations[word] ?? word),
        ...person.mentions.flatMap((mention) => besideName(mention, sentences, lexicon)),
      ]),
    ]),
  );
}

/** Nouns right before a name ("spokeswoman Hope Hicks") and in the words between commas after it. */
function besideName(
  { sentence, from, to }: NameMention,
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
): string[] {
  const tokens = sentences[sentence]?.tokens ?? [];
  const found: string[] = [];
  const before = tokens[from - 1];
  if (before?.kind === 'word' && lexicon.roles.has(before.plain)) found.push(before.plain);
  const beforeComma = tokens[from - 2];
  if (before?.text === ',' && beforeComma?.kind === 'word' && lexicon.roles.has(beforeComma.plain))
    found.push(beforeComma.plain);
  // "Ann Lee, the mayor"; "Ann Lee, mayor of Port Example".
  const first = tokens[to + 1]?.plain ?? '';
  if (tokens[to]?.text === ',' && (lexicon.articles.has(first) || lexicon.roles.has(first)))
    for (let at = to + (lexicon.roles.has(first) ? 1 : 2); at < to + 10; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') break;
      if (lexicon.roles.has(token.plain)) found.push(token.plain);
      if (lexicon.prepositions.has(token.plain) && token.plain !== 'of') break;
    }
  return found;
}
