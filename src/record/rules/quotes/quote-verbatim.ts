import { type Diagnostic, diagnose, type RelatedPlace, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../parse/frontmatter.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';
import { fold } from '../../text/fold.ts';
import { inEachBriefing } from '../rule.ts';
import { claimsOf } from './claims.ts';
import { quotationSpan, wordInQuotation, wordsInValue } from './locate.ts';
import type { MissingClaim } from './misquotation/part-mistakes.ts';

/** The text of a quote stands in the body inside quotation marks, word for word. */
export const quoteVerbatim = inEachBriefing(function* check(briefing) {
  for (const missing of claimsOf(briefing).missingQuotes) {
    if (missing.isOtherMistake) continue;
    yield misquoted(briefing, missing);
  }
});

/** An entry of notQuotes stands in the body in double quotation marks. */
export const notQuotesStand = inEachBriefing(function* check(briefing) {
  for (const missing of claimsOf(briefing).missingNotQuotes) {
    if (missing.isOtherMistake) continue;
    yield diagnose('quote/not-quote-missing', briefing.source, wrongWords(briefing, missing), {
      message: `Unexpected ${missing.what} in "notQuotes", expected ${missing.expected}.`,
      hint: missing.hint,
      related: nearestPassage(briefing, missing),
    });
  }
});

function misquoted(briefing: ParsedBriefing, missing: MissingClaim): Diagnostic {
  return diagnose('quote/not-verbatim', briefing.source, wrongWords(briefing, missing), {
    message: `Unexpected ${missing.what} in the text of a quote, expected ${missing.expected}.`,
    hint: missing.hint,
    related: nearestPassage(briefing, missing),
  });
}

/** The first word of the record that differs from the article; the whole text if there is no such word. */
function wrongWords(briefing: ParsedBriefing, { difference, wording, path }: MissingClaim): Span {
  if (!difference || difference.record === '') return briefing.place(path);
  const [word = ''] = difference.record.split(' ');
  const before = fold(wording).slice(0, difference.recordAt);
  return wordsInValue(briefing, path, word, before.split(word).length - 1);
}

function nearestPassage(
  briefing: ParsedBriefing,
  { difference, meant, unmarked }: MissingClaim,
): RelatedPlace[] {
  const [nearest] = meant;
  if (nearest && difference) {
    const word = wordInQuotation(nearest, difference.articleAt);
    return [relatedPlace(briefing.source, fileSpan(briefing, word), 'The nearest passage differs here.')];
  }
  const stands =
    unmarked?.map((words) =>
      relatedPlace(briefing.source, fileSpan(briefing, words), 'The words stand here.'),
    ) ?? [];
  const quoted = meant.map((quotation) =>
    relatedPlace(briefing.source, quotationSpan(briefing, quotation), 'The article quotes here.'),
  );
  return [...stands, ...quoted];
}
