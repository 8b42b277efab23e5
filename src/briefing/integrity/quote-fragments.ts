import { diagnose } from '../diagnostic.ts';
import { fold } from '../fold.ts';
import type { FieldPath } from '../frontmatter.ts';
import type { ParsedBriefing } from '../parse.ts';
import { findQuotations } from '../quotations.ts';
import { containsWords } from '../whole-words.ts';
import { wordsInValue } from './locate.ts';
import { inEachBriefing } from './rule.ts';

/**
 * What stands as a quotation is verbatim, in the editor's own sentences too: words in double quotation marks in the title,
 * the standfirst, a key point or an event stand in a quotation of the body, or in retracted words, word for word.
 */
export const quoteFragments = inEachBriefing(function* check(briefing) {
  let quoted: readonly string[] | undefined;
  for (const [path, text] of sentences(briefing)) {
    const { quotations, loose } = findQuotations([{ text, runs: [] }]);
    const [mark] = loose;
    if (mark)
      yield diagnose('quote/unbalanced', briefing.source, briefing.place(path), {
        message: `Unexpected quotation mark without a partner in "${nameOf(path)}", expected marks in pairs.`,
      });
    else if (quotations.length > 0) quoted ??= quotedWords(briefing);
    for (const { text: words } of mark ? [] : quotations) {
      const wanted = fold(words);
      if (quoted?.some((wording) => containsWords(wording, wanted))) continue;
      yield diagnose('quote/fragment', briefing.source, wordsInValue(briefing, path, words), {
        message: `Unexpected words in quotation marks in "${nameOf(path)}", expected words that the article quotes.`,
        hint: `Copy the words from a quotation of the body, or take the marks off: ${wanted}.`,
      });
    }
  }
});

/** The editor's own sentences of a record, with their paths. */
function sentences({ record }: ParsedBriefing): (readonly [FieldPath, string])[] {
  return [
    [['title'], record.title],
    [['standfirst'], record.standfirst],
    ...record.keyPoints.map((point, at) => [['keyPoints', at], point] as const),
    ...record.dates.map(({ event }, at) => [['dates', at, 'event'], event] as const),
  ];
}

function quotedWords({ quotations, declared }: ParsedBriefing): string[] {
  return [...quotations.map(({ text }) => fold(text)), ...declared.quoteTexts.map(fold)];
}

function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
