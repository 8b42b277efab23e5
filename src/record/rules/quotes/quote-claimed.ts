import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { partsAroundInterruption } from '../../parse/quotations/interruptions.ts';
import type { Quotation, QuotationKind } from '../../parse/quotations/quotations.ts';
import { valueAt } from '../../schema/field-path.ts';
import { fold } from '../../text/fold.ts';
import { plainAttribution } from '../attribution/plain-attribution.ts';
import { inEachBriefing } from '../rule.ts';
import { claimsOf } from './claims.ts';
import { quotationSpan } from './locate.ts';

/** Every quotation of the body is a quote of the record or listed under notQuotes. */
export const quoteClaimed = inEachBriefing(function* check(briefing) {
  const { claimed, unbalanced } = claimsOf(briefing);
  const unclaimed = briefing.quotations.filter(
    (quotation) => !claimed.has(quotation) && !quotation.parts.some(({ passage }) => unbalanced.has(passage)),
  );
  // A quote without a text has a finding of its own, and the unclaimed words are most likely the ones it lacks.
  if (unclaimed.length <= quotesWithoutText(briefing)) return;
  for (const quotation of unclaimed) {
    const words = fold(quotation.text);
    const [span, isEmpty] = [quotationSpan(briefing, quotation), words === ''];
    if (quotation.isDoubtful && !isSaid(briefing, quotation)) {
      yield diagnose('quote/possible', briefing.source, span, {
        message: `No quote of the record claims these words ${places[quotation.kind]}, expected a quote with them or an entry of "notQuotes".`,
        hint: `If they are a quotation, add to "quotes" an entry with its speaker, day and text: ${beginning(words)}; if not, list them under "notQuotes".`,
      });
      continue;
    }
    const parts = partsAroundInterruption(quotation.text, briefing.record.lang);
    yield diagnose('quote/unclaimed', briefing.source, span, {
      message: isEmpty
        ? 'There is nothing between these quotation marks, expected words.'
        : 'No quote of the record claims this quotation, expected a quote with these words.',
      ...(isEmpty
        ? { hint: 'Remove the marks, or put the words between them.' }
        : {
            hint: `Add to "quotes" an entry with its speaker, day and text: ${parts ? `the list “${parts[0]}”, “${parts[1]}”, without the article’s own words between them` : words} – or list the words under "notQuotes" if they quote nobody.`,
          }),
    });
  }
});

/**
 * Whether a verb of speech and a name beside them leave no doubt that words in single marks or after a dash are said.
 */
function isSaid(briefing: ParsedBriefing, quotation: Quotation): boolean {
  const isMarked = quotation.kind === 'single' || quotation.kind === 'dialogue';
  const found =
    isMarked && /\s/.test(quotation.text.trim()) ? plainAttribution(briefing, quotation) : undefined;
  return found?.cue !== undefined && found.confidence >= 0.9;
}

const places = {
  double: 'in quotation marks',
  single: 'in single quotation marks',
  block: 'of a block quote',
  answer: 'behind a name',
  dialogue: 'after a dash',
} as const satisfies Record<QuotationKind, string>;

/** Long words are shortened to their beginning, which is enough for an entry of notQuotes. */
function beginning(words: string): string {
  const list = words.split(' ');
  return list.length > 14 ? `${list.slice(0, 12).join(' ')} …` : words;
}

/** The text of a quote has no words of the article's own between commas. */
export const quoteInterrupted = inEachBriefing(function* check({ record, source, place }) {
  for (const [index, { text }] of record.quotes.entries()) {
    const parts = typeof text === 'string' ? partsAroundInterruption(text, record.lang) : undefined;
    if (!parts || typeof text !== 'string') continue;
    yield diagnose('quote/interrupted', source, place(['quotes', index, 'text']), {
      message:
        'The article’s own words seem to stand in the text of a quote, expected the parts before and after them.',
      hint: `Write the text as a list: “${parts[0]}”, “${parts[1]}”.`,
    });
  }
});

function quotesWithoutText({ fields }: ParsedBriefing): number {
  const quotes = valueAt(fields.value, ['quotes']);
  return Array.isArray(quotes)
    ? quotes.filter((quote) => valueAt(quote, ['text']) === undefined || valueAt(quote, ['text']) === null)
        .length
    : 0;
}
