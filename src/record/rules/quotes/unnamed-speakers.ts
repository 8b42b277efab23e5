import { diagnose } from '../../diagnostics/diagnostic.ts';
import { ownPlace } from '../../parse/quotations/quote-places.ts';
import { foldWithin } from '../../text/fold.ts';
import { inEachBriefing } from '../rule.ts';

/**
 * How many letters a word needs to be compared. Shorter ones are articles and prepositions, which an editor may
 * choose.
 */
const shortest = 4;
/** How many letters at the end of a word may be its ending: "ein Beamter", "einem Beamten". */
const longestEnding = 3;

/**
 * A speaker without a name is described in the words of the article: each longer word stands there, in this form or
 * another.
 */
export const unnamedSpeakers = inEachBriefing(function* check(briefing) {
  const { record, body, source, place } = briefing;
  let prose: string | undefined;
  for (const [at, quote] of record.quotes.entries()) {
    const { unnamed, retracted } = quote;
    if (unnamed === undefined || retracted) continue;
    // The article does not describe who speaks behind a label such as "Q:".
    if (ownPlace(briefing, quote)?.some(({ kind }) => kind === 'answer')) continue;
    const text = prose ?? body.passages.map((passage) => plain(passage.text)).join('\n');
    prose = text;
    const missing = unnamed
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .find((word) => word.length >= shortest && !text.includes(beginningOf(plain(word))));
    if (missing === undefined) continue;
    yield diagnose('quote/unnamed', source, place(['quotes', at, 'unnamed']), {
      message: `The article has no “${missing}”, expected its own words for who says this quotation.`,
    });
  }
});

function plain(text: string): string {
  return foldWithin(text).toLowerCase();
}

function beginningOf(word: string): string {
  return word.slice(0, Math.max(shortest, word.length - longestEnding));
}
