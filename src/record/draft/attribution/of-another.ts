import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cue } from '../reading/cues/cues.ts';
import { isThing } from '../reading/person-nouns.ts';
import type { Token } from '../reading/tokens.ts';

/** What joins a verb to the subject of the one before: "She rose and said", "she rose, then said". */
const joins = /^(?:and|but|or|then|to|who|that|which|as|und|et|y|e|ou|o|mais|pero|aber|oder)$/;

/** Verbs that give what was said to somebody else, or say that it was not said. */
const givesAway =
  /^(?:accus|den[iy]|blam|critici[sz]|condemn|fault|mock|prais|thank|rebuk|sued|suing|fired|suspend)/;

const denies = /^den(?:y|ied|ies)$/;

/**
 * Whether the words before a quotation may give it to somebody else than the subject of their verb: "Lee recalled being told",
 * "Lee said doctors described him as", "Lee accused Ray of saying".
 */
export function isOfAnother(
  tokens: readonly Token[],
  { at, isBorrowed }: Cue,
  quotation: number,
  lexicon: Lexicon,
): boolean {
  const isHeard = tokens
    .slice(at + 1, quotation)
    .some(
      ({ plain }, index) =>
        /^(?:hear|heard|hearing)$/.test(plain) ||
        ((lexicon.speech.has(plain) || lexicon.framing.has(plain)) &&
          /^(?:is|was|are|were|be|been|being)$/.test(tokens[at + index]?.plain ?? '')),
    );
  // "Lee released a report that said"
  const isOfThing =
    /^(?:that|which)$/.test(tokens[at - 1]?.plain ?? '') && isThing(tokens[at - 2]?.plain ?? '');
  if (isHeard || isOfThing) return true;
  // "Lee denied it, saying", "Lee accused Ray and said": what follows is their own again.
  const again = tokens.findLastIndex(
    ({ text, plain }, index) => index < at && (text === ',' || /^(?:and|but)$/.test(plain)),
  );
  const clause = tokens.slice(again + 1, at);
  const isDoing = /ing$/.test(tokens[at]?.plain ?? '');
  if (clause.some(({ plain }) => (isDoing ? givesAway : denies).test(plain))) return true;
  if (isDoing) return false;
  if (!isBorrowed) return false;
  let before = at - 1;
  while (lexicon.between.has(tokens[before]?.plain ?? '') || /ly$/.test(tokens[before]?.plain ?? ''))
    before--;
  const left = tokens[before];
  return left?.kind === 'word' && !joins.test(left.plain);
}
