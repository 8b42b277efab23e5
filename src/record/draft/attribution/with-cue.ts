import type { Cue } from '../reading/cues.ts';
import type { NameMention } from '../reading/mentions.ts';
import type { Person } from '../reading/people.ts';
import type { ArticleSentence } from '../reading/tokens.ts';
import type { Attribution, Words } from './attribution.ts';
import { type Candidate, fromSubject, type Reading, wordsOf } from './reading.ts';
import { withoutCue } from './without-cue.ts';

/** Whom the words around a quotation give it to, where it stands in a sentence. */
export function attribute(
  reading: Reading,
  index: number,
  quotation: number,
  at: number,
): Attribution | undefined {
  const label = answerLabel(reading, index, quotation, at);
  if (label) return label;
  const candidate = bestCue(reading, index, at);
  if (candidate) {
    const found = fromSubject(reading, index, quotation, candidate);
    const via = candidate.cue.kind === 'according' ? undefined : viaOf(reading, index, candidate.cue);
    return via ? { ...found, via } : found;
  }
  return withoutCue(reading, index, quotation, at);
}

/** A label that is a surname, or the first letters of a name; "A:" is whom the article interviews, who speaks most in it. */
function answerLabel(
  reading: Reading,
  index: number,
  quotation: number,
  at: number,
): Attribution | undefined {
  const { quotations, sentences, passages, people } = reading;
  const [part] = quotations[quotation]?.parts ?? [];
  if (quotations[quotation]?.kind !== 'answer' || !part || at > 4) return undefined;
  const text = passages[part.passage]?.text.slice(0, part.from).replace(/[\s:.]+$/, '') ?? '';
  if (sentences[index]?.passage !== part.passage) return undefined;
  const letters = (name: string) => name.replace(/(?<=\p{L})\p{Ll}+|[^\p{L}]/gu, '');
  const named = people.people.filter(
    ({ name, surname, first }) =>
      name === text || (first !== undefined && (surname === text || letters(name) === text)),
  );
  const person = named.length === 1 ? named[0] : text.length < 3 ? interviewed(reading) : undefined;
  if (!person) return undefined;
  const mention = { passage: part.passage, start: 0, end: text.length, text };
  return {
    quotation,
    sieve: 'label',
    mention,
    how: named.length === 1 ? 'name' : 'description',
    cue: undefined,
    person,
    organization: undefined,
    confidence: named.length === 1 ? 0.95 : 0.6,
  };
}

/** Whom an article interviews: who is named first of all before the first answer, but for whoever they "spoke with". */
function interviewed({ people, sentences, quotations }: Reading): Person | undefined {
  const begins = quotations.find(({ kind }) => kind === 'answer')?.parts[0]?.passage ?? 0;
  const isAsking = ({ sentence, from, title }: NameMention) => {
    const before = (sentences[sentence]?.tokens ?? [])
      .slice(Math.max(0, from - 5), from)
      .map(({ plain }) => plain);
    return /\b(?:by|with|to|reporter|correspondent|editor)\b/.test(`${before.join(' ')} ${title}`);
  };
  const introduced = people.people
    .flatMap((person) =>
      person.mentions
        .filter((mention) => (sentences[mention.sentence]?.passage ?? 0) < begins && !isAsking(mention))
        .map(({ sentence, from }) => ({ person, sentence, from })),
    )
    .toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
  const [most] = people.people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return introduced[0]?.person ?? most;
}

/** The verb of the sentence that a quotation belongs to: right after it, before it, or elsewhere. */
function bestCue(
  { sentences, cues, names, lexicon }: Reading,
  index: number,
  at: number,
): Candidate | undefined {
  const tokens = sentences[index]?.tokens ?? [];
  const all = cues[index] ?? [];
  const candidates: Candidate[] = [];
  const label = all.every((cue) => cue.at >= at - 1 || cue.kind === 'according')
    ? labelBefore(tokens, names.get(index) ?? [], at)
    : undefined;
  if (label) return { cue: label, sieve: 'label', strength: label.subject.from < 3 ? 0.98 : 0.75 };
  const hasVerbBefore =
    all.some((cue) => cue.at < at && cue.kind !== 'according') && tokens[at - 1]?.kind === 'word';
  const saying = all.filter(({ kind }) => kind !== 'according');
  const endsOpen =
    /[,?!\u2014\u2013-]['\u2019]?["\u201d\u00bb\u201c]?$/.test(tokens[at]?.text ?? '') ||
    tokens[at + 1]?.text === ',';
  for (const cue of all) {
    const begins = Math.min(cue.at, cue.subject.from);
    if (begins <= at) continue;
    const between = tokens.slice(at + 1, begins);
    // "“No,” former Mayor Ann Lee said": who she is stands between.
    const isNext =
      between.length < 8 &&
      between.every(
        ({ kind, plain }) =>
          kind === 'mark' ||
          /^(?:then|so)$/.test(plain) ||
          lexicon.titles.has(plain) ||
          lexicon.roles.has(plain) ||
          lexicon.articles.has(plain) ||
          lexicon.organizations.has(plain),
      );
    if (isNext && cue.kind !== 'according')
      candidates.push({
        cue,
        sieve: 'after',
        strength: cue.isBorrowed
          ? 0.6
          : cue.kind === 'framing'
            ? 0.74
            : hasVerbBefore
              ? 0.7
              : endsOpen
                ? 0.97
                : 0.8,
      });
    else if (isNext) candidates.push({ cue, sieve: 'after', strength: 0.8 });
    else if (!between.some(({ kind }) => kind === 'quotation') || cue.kind === 'according')
      candidates.push({
        cue,
        sieve: 'around',
        strength: cue.kind === 'speech' ? 0.55 : cue.kind === 'according' ? 0.5 : 0.3,
      });
    else if (cue.kind === 'speech') candidates.push({ cue, sieve: 'around', strength: 0.45 });
  }
  const last = saying.findLast((cue) => cue.at < at);
  const lastSpeech = saying.findLast((cue) => cue.at < at && cue.kind === 'speech');
  const before = last && last.kind === 'framing' && lastSpeech && at - last.at > 7 ? lastSpeech : last;
  if (before) {
    const between = tokens.slice(Math.max(before.at, before.subject.to - 1) + 1, at);
    const last = tokens[at - 1];
    const isRight =
      last !== undefined &&
      (last.text === ':' || last.text === ',' || last === tokens[before.at] || last.plain === 'that');
    const isFar = between.some(({ kind }) => kind === 'quotation');
    const base = before.kind === 'speech' ? (isRight ? 0.95 : 0.85) : 0.75;
    candidates.push({
      cue: before,
      sieve: 'before',
      strength:
        base - (before.isBorrowed ? 0.12 : 0) - (isFar ? 0.1 : 0) - Math.min(0.15, between.length * 0.006),
    });
  }
  const according = all.find((cue) => cue.kind === 'according' && cue.at < at);
  if (according && candidates.length === 0)
    candidates.push({ cue: according, sieve: 'before', strength: 0.8 });

  return candidates.toSorted((a, b) => b.strength - a.strength)[0];
}

/** "Ann Lee: “…”": a name and a colon are all that stands before. */
function labelBefore(
  tokens: ArticleSentence['tokens'],
  names: readonly NameMention[],
  at: number,
): Cue | undefined {
  if (tokens[at - 1]?.text !== ':') return undefined;
  const name = names.find(({ to }) => to === at - 1);
  if (
    !name ||
    name.from > 6 ||
    name.kind === 'place' ||
    /^(?:on|in|at|to|with|from|for)$/.test(tokens[name.from - 1]?.plain ?? '') ||
    tokens.slice(0, at).some(({ kind }) => kind === 'quotation')
  )
    return undefined;
  return {
    at: at - 1,
    kind: 'speech',
    subject: { kind: 'name', from: name.from, to: name.to, mention: name },
    isInverted: false,
    isBorrowed: false,
  };
}

function viaOf(reading: Reading, index: number, chosen: Cue): Words | undefined {
  const according = reading.cues[index]?.find(
    (cue) => cue.kind === 'according' && cue !== chosen && cue.at > chosen.at,
  );
  if (!according) return undefined;
  const { from, to } = according.subject;
  // "The Associated Press" has its article.
  const isThe = reading.sentences[index]?.tokens[from - 1]?.text === 'The';
  return wordsOf(reading, index, isThe ? from - 1 : from, to);
}
