import type { Clause, Subject } from '../phrases.ts';
import type { Cue } from './cues.ts';

/** Nouns of what somebody says: "Lee's claim that the gate is “shut”". */
const nouns =
  /^(?:assertions?|claims?|comments?|remarks?|statements?|words|calls?|vows?|promises?|pledges?|warnings?|suggestions?|descriptions?|characterizations?|contentions?|arguments?|declarations?|insistence|quips?|questions?|responses?|answers?|tweets?|speech|criticisms?|accusations?|allegations?|belief|line|slogan|motto|admission|conclusion|view|decree|boast|complaint|plea|demand|message|quote)$/;

/** What may stand between such a noun and the words: "that the gate is" is a clause of the speaker's own, a verb is another's. */
const joining = /^(?:that|to|for|about|of|on|a|an|the|his|her|their|:|,|\(|-|\u2013|\u2014)$/;

/** The owners of such nouns before a quotation, where no verb stands between. English alone has the owner before it. */
export function nounCues({ tokens, names, lexicon }: Clause, known: readonly Cue[]): Cue[] {
  const found: Cue[] = [];
  for (const [at, { kind }] of tokens.entries()) {
    if (kind !== 'quotation') continue;
    for (let noun = at - 1; noun > Math.max(0, at - 8); noun--) {
      const token = tokens[noun];
      if (token?.kind === 'quotation' || known.some((cue) => cue.at === noun)) break;
      if (!nouns.test(token?.plain ?? '') || lexicon.speech.has(tokens[noun - 1]?.plain ?? '')) continue;
      const between = tokens.slice(noun + 1, at);
      const isClause =
        between[0]?.plain === 'that' &&
        between.every(({ kind: what, plain }) => what === 'word' && !lexicon.speech.has(plain));
      if (!isClause && !between.every(({ plain }) => joining.test(plain))) break;
      const subject = ownerBefore({ tokens, names, lexicon }, noun);
      if (subject) found.push({ at: noun, kind: 'framing', subject, isInverted: false, isBorrowed: false });
      break;
    }
  }
  return found;
}

function ownerBefore({ tokens, names, lexicon }: Clause, noun: number): Subject | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || /^[,;:.]$/.test(token.text)) return undefined;
    // "Lee's office called the remark": the remark is another's.
    if (lexicon.speech.has(token.plain) || lexicon.framing.has(token.plain)) return undefined;
    if (/^(?:his|her)$/.test(token.plain))
      return { kind: 'pronoun', from: at, to: at + 1, sex: token.plain === 'his' ? 'male' : 'female' };
    if (!/^['\u2019]s?$/i.test(token.text)) continue;
    const name = names.find(({ to, kind }) => to === at && kind !== 'place');
    return name && { kind: 'name', from: name.from, to: name.to, mention: name };
  }
  return undefined;
}
