import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing, ParsedProfile } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';
import { fold } from '../../text/fold.ts';
import { mayHaveStandIns, type StandIn, standInsIn } from '../../text/marks/stand-in-marks.ts';
import { wordedFields } from '../quotes/field-quotations.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Primes, accents and ornaments do not stand in place of quotation marks, because readers would take them for such.
 * Letters of names may look the same, as in "ʻAbd" and "Sanaʼ": words that notQuotes lists are left alone.
 */
export function* standIns({ briefings, profiles }: RuleContext): Generator<Diagnostic> {
  for (const file of [...briefings, ...profiles]) if (mayHave(file)) yield* inBody(file);
  for (const briefing of briefings) {
    if (!mayHave(briefing)) continue;
    for (const [path, text] of wordedFields(briefing)) {
      const [found] = standInsIn(text ?? '').filter(isNotListed(briefing));
      if (found) yield told(briefing, briefing.place(path), found.words);
    }
  }
}

/** A quick test: most files have no such mark, whether written as itself, as an escape or as an entity. */
function mayHave({ source: { text } }: ParsedBriefing | ParsedProfile): boolean {
  return mayHaveStandIns(text) || text.includes('\\') || text.includes('&');
}

function isNotListed({ record }: ParsedBriefing | ParsedProfile): (found: StandIn) => boolean {
  const listed = new Set(record.notQuotes.map(fold));
  return ({ words }) => !listed.has(fold(words));
}

function* inBody(file: ParsedBriefing | ParsedProfile): Generator<Diagnostic> {
  for (const [passage, { text, runs }] of file.body.passages.entries())
    for (const { start, end, words } of standInsIn(text).filter(isNotListed(file))) {
      if (runs.some((run) => run.literal && run.at <= start && start < run.at + run.text.length)) continue;
      yield told(file, fileSpan(file, { passage, start, end }), words);
    }
}

function told(
  { source }: ParsedBriefing | ParsedProfile,
  span: readonly [number, number],
  words: string,
): Diagnostic {
  return diagnose('quote/stand-in', source, span, {
    message: 'These marks look like quotation marks and are none, expected the marks of the language.',
    hint: `Write quotation marks around the words, if somebody said them, or list them under "notQuotes": ${fold(words)}`,
  });
}
