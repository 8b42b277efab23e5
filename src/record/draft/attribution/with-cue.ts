import type { Cue } from '../reading/cues/cues.ts';
import type { NameMention } from '../reading/mentions.ts';
import type { ArticleSentence } from '../reading/tokens.ts';
import { answerLabel } from './answers.ts';
import type { Attribution, Words } from './attribution.ts';
import { isOfAnother } from './of-another.ts';
import { type Candidate, fromSubject, type Reading, wordsOf } from './reading.ts';
import { less, strength } from './strengths.ts';
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

/** The verb of the sentence that a quotation belongs to: right after it, before it, or elsewhere. */
function bestCue(
  { sentences, cues, names, people, lexicon }: Reading,
  index: number,
  at: number,
): Candidate | undefined {
  const tokens = sentences[index]?.tokens ?? [];
  const all = cues[index] ?? [];
  const candidates: Candidate[] = [];
  const label = all.every((cue) => cue.at >= at - 1 || cue.kind === 'according')
    ? labelBefore(tokens, names.get(index) ?? [], at)
    : undefined;
  if (label)
    return {
      cue: label,
      sieve: 'label',
      strength: label.subject.from < 3 ? strength.label : strength.labelLater,
    };
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
          // "« Non », a déclaré Ann Lee"
          /^(?:then|so|a|ont|avait|avaient|hat|hatte|haben|ha|han|hab\u00edan?)$/.test(plain) ||
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
          ? strength.behindBorrowed
          : cue.kind === 'framing'
            ? strength.behindFraming
            : hasVerbBefore
              ? strength.behindOther
              : endsOpen
                ? strength.behindComma
                : strength.behind,
      });
    else if (isNext) candidates.push({ cue, sieve: 'after', strength: strength.behindAccording });
    else if (!between.some(({ kind }) => kind === 'quotation') || cue.kind === 'according')
      candidates.push({
        cue,
        sieve: 'around',
        strength:
          cue.kind === 'speech'
            ? strength.around
            : cue.kind === 'according'
              ? strength.aroundAccording
              : strength.aroundFraming,
      });
    else if (cue.kind === 'speech') candidates.push({ cue, sieve: 'around', strength: strength.aroundFar });
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
    const isOnly = saying.every((cue) => cue === before || cue.at > at);
    const base =
      before.kind === 'speech'
        ? isRight
          ? strength.before
          : strength.beforeFar
        : isOnly && !before.isBorrowed
          ? strength.beforeFramingAlone
          : strength.beforeFraming;
    const named = (names.get(index) ?? []).filter((name) => name.to <= at && people.personOf.has(name));
    const borrowed = named.length > 1 ? less.borrowed : less.borrowedAlone;
    candidates.push({
      cue: before,
      sieve: 'before',
      strength:
        base -
        (before.isBorrowed ? borrowed : 0) -
        (isFar && !isOnly ? less.far : 0) -
        (isOfAnother(tokens, before, at, lexicon) ? less.another : 0) -
        Math.min(less.words, between.length * less.word),
    });
  }
  const according = all.find((cue) => cue.kind === 'according' && cue.at < at);
  if (according && candidates.length === 0)
    candidates.push({ cue: according, sieve: 'before', strength: strength.beforeAccording });

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
