import type { Cue } from './cues.ts';
import { type Clause, phraseEndingAt, type Subject } from './phrases.ts';

/** Any verb between a speaker and a quotation, or after both: "“No,” Lee thundered", "Lee shot back, “No.”" */
export function openCues(clause: Clause, known: readonly Cue[]): Cue[] {
  const { tokens, lexicon } = clause;
  const isKnown = (from: number, to: number) => known.some(({ at }) => at >= from && at <= to);
  const found: Cue[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'quotation') continue;
    const endsOpen = /[,?!\u2014\u2013]['\u2019]?["\u201d\u00bb\u201c]?$/.test(text);
    const next = tokens.findIndex((token, index) => index > at && token.kind !== 'mark');
    const subject = endsOpen && next > 0 && next <= at + 2 ? startingAt(clause, next) : undefined;
    const verb = subject && skipForward(clause, subject.to);
    const isTold = known.some(
      (cue) => cue.at > at && cue.subject.from > at && Math.min(cue.at, cue.subject.from) <= next + 7,
    );
    if (
      subject &&
      verb !== undefined &&
      !isTold &&
      /^\p{Ll}.*(?:ed|[^s]s)$/u.test(tokens[verb]?.text ?? '') &&
      /(?:ed|s)$/.test(tokens[verb]?.plain ?? '') &&
      !lexicon.prepositions.has(tokens[verb]?.plain ?? '')
    )
      found.push({ at: verb, kind: 'speech', subject, isInverted: false, isBorrowed: false });
    if (!/^[,:]$/.test(tokens[at - 1]?.text ?? '') || isKnown(at - 5, at)) continue;
    for (let back = at - 2; back >= Math.max(1, at - 4); back--) {
      if (tokens[back]?.kind !== 'word' || /^\p{Lu}/u.test(tokens[back]?.text ?? '')) break;
      const who = phraseEndingAt(clause, back - 1);
      const lead = tokens[(who?.from ?? 0) - 1];
      const isStart =
        lead === undefined || lead.kind === 'mark' || /^(?:and|but|then|as|when)$/.test(lead.plain);
      if (!who || who.kind === 'description' || !isStart) continue;
      found.push({ at: back, kind: 'framing', subject: who, isInverted: false, isBorrowed: false });
      break;
    }
  }
  return found;
}

function startingAt({ tokens, names, lexicon }: Clause, at: number): Subject | undefined {
  const sex = lexicon.pronouns.get(tokens[at]?.plain ?? '');
  if (sex) return { kind: 'pronoun', from: at, to: at + 1, sex };
  const name = names.find(({ from, kind }) => from === at && kind !== 'place');
  return name && { kind: 'name', from: name.from, to: name.to, mention: name };
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
