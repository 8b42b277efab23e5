import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fold } from '../../text/fold.ts';
import { hasCapitals } from '../../text/words/title-capitals.ts';
import { placeOfWords, plainAttribution } from './plain-attribution.ts';

/** How many words it takes: fewer in marks beside a verb of speech may be a name or a term. */
const fewestSaid = 5;
const surely = 0.9;

/** Words with capitals are a title where at least two of them are long: "I let Tom Ray go in May" is none. */
function isTitle(words: readonly string[]): boolean {
  return hasCapitals(words) && words.filter((word) => /^\P{L}*\p{L}{4}/u.test(word)).length > 1;
}

/** Words that notQuotes lists as nobody's do not stand beside an actor who plainly says them. */
export function* saidThoughNotQuotes(briefing: ParsedBriefing): Generator<Diagnostic> {
  const { record, quotations } = briefing;
  for (const [index, entry] of record.notQuotes.entries()) {
    const listed = fold(entry).replace(/\s*(?:\u2026|\.{3})$/, '');
    for (const quotation of quotations) {
      const words = fold(quotation.text);
      const isMarked = quotation.kind === 'double' || quotation.kind === 'single';
      if (!isMarked || words.split(' ').length < fewestSaid || !words.startsWith(listed)) continue;
      if (isTitle(quotation.text.trim().split(/\s+/))) continue;
      const found = plainAttribution(briefing, quotation);
      if (!found?.actor || found.confidence < surely) continue;
      yield diagnose('quote/attribution', briefing.source, briefing.place(['notQuotes', index]), {
        message: `The article gives these words to "${found.actor.id}" (“${found.words.text}”), the record to nobody, expected a quote.`,
        hint: `Add to "quotes" an entry with speaker: ${found.actor.id}, and remove the words from "notQuotes"; or keep them, if they quote nobody.`,
        related: [placeOfWords(briefing, found.words)],
      });
      break;
    }
  }
}
