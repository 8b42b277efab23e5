import { phraseAfter } from '../phrase-after.ts';
import { type Clause, isPerson, phraseEndingAt, type Subject } from '../phrases.ts';
import { startOf } from '../subjects.ts';
import type { Token } from '../tokens.ts';
import type { Cue } from './cues.ts';

/** Any verb between a speaker and a quotation, or after both: "“No,” Lee thundered", "Lee shot back, “No.”" */
export function openCues(clause: Clause, known: readonly Cue[]): Cue[] {
  return clause.tokens.flatMap(({ kind }, at) =>
    kind === 'quotation' ? [...behind(clause, known, at), ...inFront(clause, known, at)] : [],
  );
}

/** "“No,” Lee thundered", "“No,” an angry Lee shot back", "“No!” beamed Ann Lee". */
function behind(clause: Clause, known: readonly Cue[], at: number): Cue[] {
  const { tokens, lexicon } = clause;
  if (lexicon.turnsVerbs) return turned(clause, known, at);
  if (!/[,?!\u2014\u2013]['\u2019]?["\u201d\u00bb\u201c]?$/.test(tokens[at]?.text ?? '')) return [];
  const next = tokens.findIndex((token, index) => index > at && token.kind !== 'mark');
  if (next < 0 || next > at + 2) return [];
  if (
    known.some(
      (cue) => cue.at > at && cue.subject.from > at && Math.min(cue.at, cue.subject.from) <= next + 7,
    )
  )
    return [];
  const subject = startingAt(clause, next);
  const verb = subject && skipForward(clause, subject.to);
  if (
    subject &&
    verb !== undefined &&
    isVerb(tokens[verb]) &&
    !lexicon.prepositions.has(tokens[verb]?.plain ?? '')
  )
    return [{ at: verb, kind: 'speech', subject, isInverted: false, isBorrowed: false }];
  const after = /^\p{Ll}{2,}ed$/u.test(tokens[next]?.text ?? '') ? phraseAfter(clause, next + 1) : undefined;
  return after?.kind === 'name'
    ? [{ at: next, kind: 'speech', subject: after, isInverted: true, isBorrowed: false }]
    : [];
}

/** \u00ab Non \u00bb, ironise le maire, Tom Ray; \u00bbNein\u00ab, hat Ann Lee geschimpft: the verb, or its auxiliary, and who speaks. */
function turned(clause: Clause, known: readonly Cue[], at: number): Cue[] {
  const { tokens, lexicon } = clause;
  let verb = at + 1;
  if (/^[,\u2013\u2014-]$/.test(tokens[verb]?.text ?? '')) verb++;
  if (known.some((cue) => cue.at >= verb && cue.at <= verb + 2)) return [];
  const isPlain = ({ kind, text, plain }: Token) =>
    kind === 'word' &&
    /^\p{Ll}['\u2019]?\p{Ll}/u.test(text) &&
    !lexicon.prepositions.has(plain) &&
    !lexicon.articles.has(plain) &&
    (!lexicon.small.has(plain) || lexicon.between.has(plain));
  const [first, second] = [tokens[verb], tokens[verb + 1]];
  if (!first || !isPlain(first)) return [];
  if (lexicon.between.has(first.plain) && second && isPlain(second) && !lexicon.pronouns.has(second.plain))
    verb++;
  const subject = phraseAfter(clause, verb + 1);
  if (!subject || (subject.kind === 'description' && !isPerson(clause, subject))) return [];
  return [{ at: verb, kind: 'speech', subject, isInverted: true, isBorrowed: false }];
}

/** "Lee shot back, “No.”" */
function inFront(clause: Clause, known: readonly Cue[], at: number): Cue[] {
  const { tokens } = clause;
  if (!/^[,:]$/.test(tokens[at - 1]?.text ?? '') || known.some((cue) => cue.at >= at - 5 && cue.at <= at))
    return [];
  for (let back = at - 2; back >= Math.max(1, at - 4); back--) {
    if (tokens[back]?.kind !== 'word' || /^\p{Lu}/u.test(tokens[back]?.text ?? '')) break;
    const who = phraseEndingAt(clause, back - 1);
    const lead = tokens[(who?.from ?? 0) - 1];
    const isStart =
      lead === undefined || lead.kind === 'mark' || /^(?:and|but|then|as|when)$/.test(lead.plain);
    if (!who || who.kind === 'description' || !isStart) continue;
    return [{ at: back, kind: 'framing', subject: who, isInverted: false, isBorrowed: false }];
  }
  return [];
}

/** The name or pronoun that begins at a token, or behind an article and a word or two: "an angry Lee". */
function startingAt({ tokens, names, lexicon }: Clause, at: number): Subject | undefined {
  const sex = lexicon.pronouns.get(tokens[at]?.plain ?? '');
  if (sex) return { kind: 'pronoun', from: at, to: at + 1, sex };
  const reach = lexicon.articles.has(tokens[at]?.plain ?? '') ? 3 : 0;
  const name = names.find(
    (mention) => startOf(mention) >= at && startOf(mention) <= at + reach && mention.kind !== 'place',
  );
  const between = name ? tokens.slice(at, name.from) : [];
  return name && between.every(({ kind }) => kind === 'word')
    ? { kind: 'name', from: name.from, to: name.to, mention: name }
    : undefined;
}

/** A form in -ed or -s, or one of the strong verbs that tell of speech without being one of it. */
function isVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    /(?:ed|[^s]s|^(?:shot|went|put|began|broke|fired|spoke|swore|sang))$/.test(token.plain)
  );
}

/** Past adverbs and auxiliaries to a verb. */
function skipForward({ tokens, lexicon }: Clause, from: number): number | undefined {
  let at = from;
  while (
    tokens[at]?.kind === 'word' &&
    (lexicon.between.has(tokens[at]?.plain ?? '') || /ly$/.test(tokens[at]?.plain ?? ''))
  )
    at++;
  return tokens[at]?.kind === 'word' ? at : undefined;
}
