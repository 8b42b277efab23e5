import { mainSubject } from '../reading/subjects.ts';
import type { Attribution } from './attribution.ts';
import { again, fromSubject, lastPassage, type Reading, resolve, wordsOf } from './reading.ts';
import { settled, strength } from './strengths.ts';

/** A quotation without a verb of its own goes on from the one before, or from the words that led to it. */
export function withoutCue(
  reading: Reading,
  index: number,
  quotation: number,
  at: number,
): Attribution | undefined {
  const { sentences, attributions, cues } = reading;
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const signed = signedBy(reading, index, quotation, at);
  if (signed) return signed;
  const isAlone = sentence.tokens.every(({ kind, plain }) => kind !== 'word' || /^(?:and|but)$/.test(plain));
  const before = attributions.get(quotation - 1);
  const previous = sentences[index - 1];
  const sameBefore = before && lastPassage(reading, quotation - 1) === sentence.passage ? before : undefined;
  const inSentence = sentence.tokens.slice(0, at).some(({ kind }) => kind === 'quotation');
  if (inSentence && sameBefore) return again(sameBefore, quotation, 'continued', strength.sameSentence);
  const leads =
    previous && (previous.passage === sentence.passage || at === 0)
      ? cues[index - 1]?.findLast(({ kind }) => kind !== 'according')
      : undefined;
  const lastToken = previous?.tokens.at(-1);
  if (leads && previous && lastToken?.text === ':' && isAlone)
    return fromSubject(reading, index - 1, quotation, {
      cue: leads,
      sieve: 'introduced',
      strength: strength.introduced,
    });
  if (
    leads &&
    previous &&
    isAlone &&
    at === 0 &&
    (lastToken?.text === ',' || leads.at >= previous.tokens.length - 2) &&
    !previous.tokens.some(({ kind }) => kind === 'quotation')
  )
    return fromSubject(reading, index - 1, quotation, {
      cue: leads,
      sieve: 'introduced',
      strength: strength.introducedOpen,
    });
  const leader =
    previous && lastToken?.text === ':' && isAlone
      ? bySubject(reading, index - 1, quotation, previous.tokens.length)
      : undefined;
  if (leader)
    return { ...leader, sieve: 'introduced', confidence: leader.confidence * strength.colonAfterSubject };
  // "Her colleague Tom Ray is more careful: “…”"
  const told = sentence.tokens[at - 1]?.text === ':' ? bySubject(reading, index, quotation, at) : undefined;
  if (told) return { ...told, sieve: 'introduced', confidence: told.confidence * strength.colonAfterSubject };
  const own = sameBefore && !isAlone ? bySubject(reading, index, quotation, at) : undefined;
  if (own?.person && own.how === 'name' && own.person !== sameBefore?.person) return own;
  if (sameBefore)
    return again(sameBefore, quotation, 'continued', isAlone ? strength.goesOn : strength.goesOnWithWords);
  if (leads && previous && previous.passage === sentence.passage)
    return fromSubject(reading, index - 1, quotation, {
      cue: leads,
      sieve: 'paragraph',
      strength: isAlone ? strength.paragraph : strength.paragraphWithWords,
    });
  if (isAlone && before && lastPassage(reading, quotation - 1) === sentence.passage - 1)
    return again(before, quotation, 'conversation', strength.conversation);
  if (leads && previous && isAlone)
    return fromSubject(reading, index - 1, quotation, {
      cue: leads,
      sieve: 'conversation',
      strength: strength.conversationLed,
    });
  return (
    bySubject(reading, index, quotation, at) ??
    (before ? again(before, quotation, 'conversation', strength.conversationFar) : undefined)
  );
}

/** Where no verb tells, the subject of the sentence before some words in marks is the best guess. */
function bySubject(reading: Reading, index: number, quotation: number, at: number): Attribution | undefined {
  const { sentences, names, lexicon } = reading;
  const subject = mainSubject(
    { tokens: sentences[index]?.tokens ?? [], names: names.get(index) ?? [], lexicon },
    at,
  );
  if (!subject) return undefined;
  const { person, organization, confidence } = resolve(reading, index, subject);
  return {
    quotation,
    sieve: 'paragraph',
    mention: wordsOf(reading, index, subject.from, subject.to),
    how: subject.kind,
    cue: undefined,
    person,
    organization,
    confidence: strength.subject * confidence,
  };
}

/** A quotation at the beginning of a paragraph is often told by the next sentence: "“No.” Lee added: “Never.”" */
export function lookForward(reading: Reading): void {
  const { sentences, attributions, cues } = reading;
  for (const [index, { tokens, passage }] of sentences.entries()) {
    const [first] = tokens;
    if (first?.quotation === undefined || !tokens.every(({ kind }) => kind !== 'word')) continue;
    const known = attributions.get(first.quotation);
    if (known && known.confidence >= settled && known.sieve !== 'conversation') continue;
    const next = sentences[index + 1];
    if (!next || next.passage !== passage) continue;
    const cue = cues[index + 1]?.find(({ kind }) => kind === 'speech');
    const nextQuotation = next.tokens.find(({ kind }) => kind === 'quotation')?.quotation;
    const told = nextQuotation === undefined ? undefined : attributions.get(nextQuotation);
    if (told && told.sieve !== 'continued' && told.cue) {
      attributions.set(first.quotation, again(told, first.quotation, 'following', strength.following));
    } else if (cue && !known) {
      attributions.set(
        first.quotation,
        fromSubject(reading, index + 1, first.quotation, {
          cue,
          sieve: 'following',
          strength: strength.followingVerb,
        }),
      );
    }
  }
}

/** "“No.” \u2014 Ann Lee, 34", as people asked on the street are quoted; or the name stands in a line of its own before it. */
function signedBy(reading: Reading, index: number, quotation: number, at: number): Attribution | undefined {
  const { sentences, names } = reading;
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const isDash = (text: string | undefined) => /^[\u2013-\u2015-]$/.test(text ?? '');
  const label = (where: number, from: number, force: number): Attribution | undefined => {
    const mention = names
      .get(where)
      ?.find(
        (name) =>
          name.from - from >= 0 && name.from - from <= 1 && name.kind !== 'place' && name.words.length > 1,
      );
    if (!mention) return undefined;
    const subject = { kind: 'name' as const, from: mention.from, to: mention.to, mention };
    return {
      ...fromSubject(reading, where, quotation, {
        cue: { at: mention.from, kind: 'speech', subject, isInverted: true, isBorrowed: false },
        sieve: 'label',
        strength: force,
      }),
      cue: undefined,
    };
  };
  let after = at + 1;
  while (isDash(sentence.tokens[after]?.text)) after++;
  if (after > at + 1) return label(index, after, strength.signature);
  const isAlone = sentence.tokens.every(({ kind }) => kind !== 'word');
  const next = sentences[index + 1];
  const isLast = next && next.passage === sentence.passage + 1;
  if (isAlone && isLast && isDash(next.tokens[0]?.text))
    return label(index + 1, isDash(next.tokens[1]?.text) ? 2 : 1, strength.signature);
  if (isAlone && next && next.passage === sentence.passage && isDash(next.tokens[0]?.text))
    return label(index + 1, isDash(next.tokens[1]?.text) ? 2 : 1, strength.signature);
  const before = sentences[index - 1];
  const isHeading =
    before &&
    before.passage === sentence.passage - 1 &&
    at === 0 &&
    sentences[index - 2]?.passage !== before.passage &&
    before.tokens.filter(({ kind }) => kind === 'word').length <= 10 &&
    (reading.cues[index - 1] ?? []).length === 0 &&
    !/[.!?:]$/.test(before.tokens.at(-1)?.text ?? '');
  return isHeading ? label(index - 1, 0, strength.heading) : undefined;
}
