import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../../parse/parse.ts';
import type { FieldPath } from '../../../schema/field-path.ts';
import { fold } from '../../../text/fold.ts';
import { withoutInvisible } from '../../../text/invisible.ts';
import { containsWords } from '../../../text/words/whole-words.ts';
import { inEachBriefing } from '../../rule.ts';
import { type QuotingField, quotingFields } from '../field-quotations.ts';
import { wordsInValue } from '../locate.ts';

/**
 * Quotations in the editor's own words are verbatim, too: words in quotation marks, double or single, in a field of
 * the record stand word for word in a quotation of the body, in retracted words or under notQuotes.
 */
export const quoteFragments = inEachBriefing(function* check(briefing) {
  let quoted: readonly string[] | undefined;
  for (const field of quotingFields(briefing)) {
    const { path, words, doubtful, isUnbalanced } = field;
    if (isUnbalanced) {
      yield diagnose('quote/unbalanced', briefing.source, briefing.place(path), {
        message: `A quotation mark in "${nameOf(path)}" has no partner, expected marks in pairs.`,
      });
      continue;
    }
    quoted ??= quotedWords(briefing);
    const known = [...quoted, ...amendedWords(briefing, field)];
    const isKnown = (some: string) => known.some((wording) => containsWords(wording, bare(some)));
    for (const some of doubtful.filter((each) => !isKnown(each)))
      yield diagnose('quote/possible', briefing.source, wordsInValue(briefing, path, some), {
        message: `The article does not quote these words of "${nameOf(path)}", which stand in single quotation marks, expected words that it does.`,
        hint: `If they are a title or a term, list them under "notQuotes": ${bare(some)}.`,
      });
    for (const some of words) {
      const wanted = bare(some);
      if (isKnown(some)) continue;
      const alike = differingLittle(wanted, known);
      yield diagnose('quote/fragment', briefing.source, wordsInValue(briefing, path, some), {
        message: `The article does not quote these words of "${nameOf(path)}", expected words that it does.`,
        hint:
          alike ??
          `Copy the words from a quotation of the body, or take the marks off: ${wanted}. If they quote nobody, list them under "notQuotes".`,
      });
    }
  }
});

/**
 * A hint for words that differ only a little: in the first letter, by words that an editor put into brackets, by
 * words left out at an ellipsis.
 */
function differingLittle(wanted: string, known: readonly string[]): string | undefined {
  const [first = '', rest] = [wanted.charAt(0), wanted.slice(1)];
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  if (known.some((wording) => containsWords(wording, `${other}${rest}`)))
    return `Only the first letter differs: the article has “${other}${rest}”.`;
  const outside = (pattern: RegExp) => wanted.split(pattern).map((piece) => piece.trim());
  const isIn = (pieces: readonly string[]) =>
    pieces.length > 1 &&
    known.some((wording) => pieces.every((piece) => piece === '' || containsWords(wording, bare(piece))));
  if (isIn(outside(/\[[^\]]*\]/)))
    return 'Only the words in brackets are not the article’s: take them out of the marks, or quote two fragments.';
  if (isIn(outside(/\u2026|\.{3}/)))
    return 'Only the ellipsis is not the article’s: quote the words before and after it as two fragments.';
  return undefined;
}

function quotedWords({ quotations, declared }: ParsedBriefing): string[] {
  return [...quotations.map(({ text }) => bare(text)), ...declared.quoteTexts.map(bare)];
}

/** The words before and after each correction, which a field that tells of an amendment may quote. */
function amendedWords({ record }: ParsedBriefing, { isOfAmendment }: QuotingField): string[] {
  if (!isOfAmendment) return [];
  return record.corrections.flatMap(({ was, now }) =>
    [was, now].flatMap((words) => (words ? [bare(words)] : [])),
  );
}

/** The words as they are compared. A character that nobody sees is left out, because it has a finding of its own. */
function bare(words: string): string {
  return withoutInvisible(fold(words));
}

function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
