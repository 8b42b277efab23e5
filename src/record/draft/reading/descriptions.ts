import type { Gender } from '../lexicon/first-names/first-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';
import type { Person } from './names/people.ts';
import { isPersonNoun, isSpeakerNoun, nounOf } from './person-nouns.ts';
import type { Subject } from './phrases.ts';
import { personOfPronoun, type Reference, type Trace } from './reference.ts';
import type { ArticleSentence } from './tokens.ts';

/** How surely a noun means somebody whom the article calls so: the only one, one of several, somebody it calls so nowhere. */
const described = { one: 0.85, several: 0.6, nowhere: 0.4 } as const;

const definite = /^(?:the|le|la|l|el|der|die|das)$/;
const owned = /^(?:his|her|son|sa|su|seine?|ihre?)$/;

/** Who is meant by "the senator": whose title or description has the noun; the last of them to be spoken of. */
export function personOfDescription(
  subject: Extract<Subject, { kind: 'description' }>,
  words: readonly string[],
  {
    people,
    roles,
    traces,
    lexicon,
    sentence,
    sentences,
  }: {
    people: readonly Person[];
    roles: ReadonlyMap<Person, ReadonlySet<string>>;
    traces: readonly Trace[];
    lexicon: Lexicon;
    sentence: number;
    sentences: readonly ArticleSentence[];
  },
): Reference | undefined {
  // French joins its article to the noun: "l'\u00e9dile".
  const article = /^l'/.test(words[0] ?? '') ? 'l' : (words[0] ?? '');
  const head = nounOf(subject.head);
  const isOwned = owned.test(article);
  if (!(definite.test(article) || isOwned) || !isSpeakerNoun(head, lexicon)) return undefined;
  const sex = sexOfDescription(head, article, lexicon);
  const fitting = people.filter(
    (person) => roles.get(person)?.has(head) && (!sex || !person.gender || person.gender === sex),
  );
  // "His daughter" is told by what the article calls her elsewhere.
  if (isOwned && fitting.length !== 1) return undefined;
  if (fitting.length === 0) {
    // What the article calls somebody is at times told nowhere else: then it is likeliest who a pronoun would mean.
    const likely = personOfPronoun(sex ?? 'any', {
      sentence,
      sentences,
      traces: traces.filter(({ person }) => isSomebody(person)),
    });
    return likely && { person: likely.person, confidence: described.nowhere };
  }
  if (fitting.length === 1 && fitting[0]) return { person: fitting[0], confidence: described.one };
  const last = traces.findLast(({ person }) => fitting.includes(person));
  return last ? { person: last.person, confidence: described.several } : undefined;
}

/** Whether a name is a person's by more than what it does. */
function isSomebody({ gender, titles, mentions }: Person): boolean {
  return gender !== undefined || titles.length > 0 || mentions.some(({ kind }) => kind === 'person');
}

/** What the noun says, or in languages whose article does, the article: "die Politikerin", "la dirigeante". */
function sexOfDescription(head: string, article: string, { roles }: Lexicon): Gender | undefined {
  const sex = roles.get(head) ?? (/(?:^|[^u])man$/.test(head) ? 'male' : undefined);
  if (sex) return sex;
  if (/woman$/.test(head)) return 'female';
  if (/^(?:der|le|el)$/.test(article)) return 'male';
  return /^(?:die|la)$/.test(article) ? 'female' : undefined;
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
      new Set(
        [
          ...person.titles
            .flatMap((title) => title.toLowerCase().split(/[\s.]+/))
            .map((word) => abbreviations[word] ?? word),
          ...person.mentions.flatMap((mention) => besideName(mention, sentences, lexicon)),
        ].map(nounOf),
      ),
    ]),
  );
}

/** Nouns right before a name ("spokeswoman Hope Hicks") and in the words between commas after it; an age among them. */
function besideName(
  { sentence, from, to, title }: NameMention,
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
): string[] {
  const tokens = sentences[sentence]?.tokens ?? [];
  const found: string[] = [];
  const start = from - (title === '' ? 0 : title.split(' ').length);
  const before = tokens[start - 1];
  const isNoun = (word: string) => lexicon.roles.has(word) || isPersonNoun(word, lexicon);
  if (before?.kind === 'word' && isNoun(before.plain)) found.push(before.plain);
  const beforeComma = tokens[start - 2];
  if (before?.text === ',' && beforeComma?.kind === 'word' && isNoun(beforeComma.plain))
    found.push(beforeComma.plain);
  // "The first witness, a clerk named Ann Lee"
  if (/^(?:named|called)$/.test(before?.plain ?? '')) {
    let at = start - 2;
    for (; tokens[at]?.kind === 'word' && start - at < 8; at--)
      if (isNoun(tokens[at]?.plain ?? '')) found.push(tokens[at]?.plain ?? '');
    if (tokens[at]?.text === ',' && isNoun(tokens[at - 1]?.plain ?? ''))
      found.push(tokens[at - 1]?.plain ?? '');
  }
  if (tokens[to]?.text !== ',') return found;
  // "Ann Lee, 43,"
  const age = /^\d{1,2}$/.exec(tokens[to + 1]?.text ?? '')?.[0];
  if (age !== undefined) found.push(`${age}-year-old`, `${age}-j\u00e4hrige`);
  const first = to + 1 + (age === undefined ? 0 : 2);
  // "Ann Lee, the mayor"; "Ann Lee, mayor of Port Example".
  const opening = tokens[first]?.plain ?? '';
  if (lexicon.articles.has(opening) || isNoun(opening))
    for (let at = first + (isNoun(opening) ? 0 : 1); at < first + 9; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') break;
      if (isNoun(token.plain)) found.push(token.plain);
      if (lexicon.prepositions.has(token.plain) && token.plain !== 'of') break;
    }
  return found;
}
