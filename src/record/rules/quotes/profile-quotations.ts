import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing, ParsedProfile } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';
import { findQuotations } from '../../parse/quotations/quotations.ts';
import { quoteParts, speakerIds } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import { quotationMark } from '../../text/marks/quotation-marks.ts';
import { standInWords } from '../../text/marks/stand-in-marks.ts';
import { containsWords } from '../../text/words/whole-words.ts';
import { refusedEntries } from '../record/refused.ts';
import type { RuleContext } from '../rule.ts';
import { quotationSpan } from './locate.ts';
import { literalWords } from './quote-literals.ts';

const singleMark = /['\u2018\u201a]/;

/** Words in quotation marks are words of a quote of that person, or listed under notQuotes. */
export function* profileQuotations({ briefings, profiles, complete }: RuleContext): Generator<Diagnostic> {
  for (const profile of profiles) {
    const { body, record, source } = profile;
    if (
      record.notQuotes.length === 0 &&
      !body.passages.some(({ text }) => quotationMark.test(text) || singleMark.test(text))
    )
      continue;
    const notQuotes = new Set(record.notQuotes.map(fold));
    const { quotations, unpaired } = findQuotations(body.passages, {
      claimed: record.notQuotes,
      single: true,
    });
    const unbalanced = new Set<number>();
    for (const { passage, at } of unpaired) {
      if (unbalanced.has(passage)) continue;
      unbalanced.add(passage);
      yield diagnose('quote/unbalanced', source, fileSpan(profile, { passage, start: at, end: at + 1 }), {
        message: 'This quotation mark has no partner in its paragraph, expected marks in pairs.',
      });
    }
    const said = complete ? wordsOf(profile, briefings) : undefined;
    for (const quotation of quotations) {
      const wanted = fold(quotation.text);
      if (notQuotes.has(wanted) || quotation.parts.some(({ passage }) => unbalanced.has(passage))) continue;
      if (!said || said.some((words) => containsWords(words, wanted))) continue;
      // Words in single marks may be a term.
      const code = quotation.isDoubtful ? 'quote/possible' : 'quote/unclaimed';
      yield diagnose(code, source, quotationSpan(profile, quotation), {
        message: `This quotation is no quote of "${profile.name}", expected words of one.`,
        hint: `Copy the words from a quote of "${profile.name}" in a briefing, take the marks off, or list them under "notQuotes" if they quote nobody: ${wanted}.`,
      });
    }
    if (unpaired.length === 0)
      yield* absentNotQuotes(
        profile,
        new Set([
          ...quotations.map(({ text }) => fold(text)),
          ...literalWords(body),
          ...body.passages.flatMap(({ text }) => standInWords(text)),
        ]),
      );
  }
}

function* absentNotQuotes(profile: ParsedProfile, quoted: ReadonlySet<string>): Generator<Diagnostic> {
  for (const [at, words] of profile.record.notQuotes.entries())
    if (!quoted.has(fold(words)))
      yield diagnose('quote/not-quote-missing', profile.source, profile.place(['notQuotes', at]), {
        message:
          'Unexpected words in "notQuotes", expected words that stand in the text in double quotation marks.',
      });
}

/**
 * What a person said in any briefing and has not retracted. Words of refused quotes count, because they may be
 * theirs.
 */
function wordsOf({ name }: ParsedProfile, briefings: readonly ParsedBriefing[]): string[] {
  return briefings.flatMap((briefing) => {
    const { record, declared } = briefing;
    const quotes = record.retracted
      ? []
      : record.quotes.filter((quote) => speakerIds(quote).includes(name) && !quote.retracted);
    const refused =
      !briefing.isClean && refusedEntries(briefing, 'quotes').length > 0 ? declared.quoteTexts : [];
    return [...quotes.flatMap(quoteParts), ...refused].map(fold);
  });
}
