import { type Diagnostic, diagnose, type RelatedPlace, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fileSpan, occurrences, type Place, quoteRuns } from '../../parse/places.ts';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import { shortened } from '../../text/shorten.ts';
import { sentencesOf } from '../../text/words/sentences.ts';
import { inEachBriefing } from '../rule.ts';

/** A value that nobody has confirmed, which ends in a question mark, is refused with the sentence it was taken from. */
export const unconfirmed = inEachBriefing(function* check(briefing): Generator<Diagnostic> {
  const { source, fields, unconfirmed: values } = briefing;
  for (const { path, value } of values) {
    const field = path.findLast((step) => typeof step === 'string');
    const sentence = sentenceOf(briefing, path);
    yield diagnose('record/unconfirmed', source, fields.valueAt(path), {
      message: `Unexpected question mark after "${value}" in "${field}", expected a value that somebody has confirmed.`,
      related: sentence ? [sentence] : [],
    });
  }
});

/** The sentence of the body that has what an entry of the record is about: its quotation, its day, its name. */
function sentenceOf(briefing: ParsedBriefing, path: FieldPath): RelatedPlace | undefined {
  const place = placeOf(briefing, path);
  const text = place && briefing.body.passages[place.passage]?.text;
  if (!place || text === undefined) return undefined;
  const around = sentencesOf(text, briefing.record.lang).filter(
    ({ start, end }) => start <= place.end + 1 && end >= place.start - 1,
  );
  const start = around[0]?.start ?? place.start;
  const end = around.at(-1)?.end ?? place.end;
  const words = shortened(text.slice(start, end), 240, briefing.record.lang);
  return relatedPlace(
    briefing.source,
    fileSpan(briefing, { passage: place.passage, start, end }),
    `It stands for what this sentence tells: ${words}`,
  );
}

function placeOf({ fields, body, quotations }: ParsedBriefing, [list, entry]: FieldPath): Place | undefined {
  if (list === undefined || entry === undefined) return undefined;
  const { text, asWritten, name } = Object(valueAt(fields.value, [list, entry]));
  if (list === 'quotes' && (typeof text === 'string' || Array.isArray(text))) {
    const [found] = quoteRuns({ text }, quotations);
    return found?.[0]?.parts[0];
  }
  const words = list === 'dates' ? asWritten : name;
  const forms = [words, ...(Array.isArray(asWritten) ? asWritten : [])];
  return forms.flatMap((form) =>
    typeof form === 'string' ? occurrences(body.passages, form).slice(0, 1) : [],
  )[0];
}
