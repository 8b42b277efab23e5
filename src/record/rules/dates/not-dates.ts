import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { occurrences } from '../../parse/places.ts';

/** Every entry of notDates stands in the body. */
export function* absentNotDates(briefing: ParsedBriefing): Generator<Diagnostic> {
  const { record, body, source } = briefing;
  for (const [at, words] of record.notDates.entries())
    if (occurrences(body.passages, words).length === 0)
      yield diagnose('date/not-in-body', source, briefing.place(['notDates', at]), {
        message: `The words “${words}” do not stand in the body, expected words in "notDates" that do.`,
        hint: 'Copy the words from the body exactly, or remove the entry.',
      });
}
