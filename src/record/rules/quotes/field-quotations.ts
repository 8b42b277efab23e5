import type { ParsedBriefing } from '../../parse/parse.ts';
import { findQuotations } from '../../parse/quotations/quotations.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { quotationMark } from '../../text/quotation-marks.ts';

/** A field in the editor's own words that has quotation marks. */
export interface QuotingField {
  readonly path: FieldPath;
  /** The words between marks. */
  readonly words: readonly string[];
  /** A mark has no partner. */
  readonly isUnbalanced: boolean;
  /** It tells of words that were put right or retracted, and may quote them as they were. */
  readonly isOfAmendment: boolean;
}

/** The fields in the editor's own words that have quotation marks: all but names, which may have a nickname in marks. */
export function quotingFields({ record }: Pick<ParsedBriefing, 'record'>): QuotingField[] {
  return [...fieldsOf(record)].flatMap(([path, text, kind]) => {
    if (text === undefined || !quotationMark.test(text)) return [];
    const { quotations, unpaired } = findQuotations([{ text, runs: [] }]);
    // In a note or a role, unlike a headline, a straight mark alone is an inch or a second.
    const isWrong = unpaired.some(({ at }) => kind === 'sentence' || text.charAt(at) !== '"');
    return [
      {
        path,
        words: quotations.map((quotation) => quotation.text),
        isUnbalanced: isWrong,
        isOfAmendment: kind === 'amendment',
      },
    ];
  });
}

/** A text, and whether it is a sentence or tells of an amendment; a name, a role or a note is neither. */
type Field = readonly [path: FieldPath, text: string | undefined, kind?: 'sentence' | 'amendment'];

function* fieldsOf({
  title,
  standfirst,
  keyPoints,
  dateline,
  source,
  actors,
  quotes,
  dates,
  corrections,
  retracted,
}: ParsedBriefing['record']): Generator<Field> {
  yield [['title'], title, 'sentence'];
  yield [['standfirst'], standfirst, 'sentence'];
  for (const [at, point] of keyPoints.entries()) yield [['keyPoints', at], point, 'sentence'];
  yield [['dateline', 'place'], dateline?.place];
  yield [['source', 'name'], source?.name];
  yield [['source', 'note'], source?.note];
  for (const [at, { role }] of actors.entries()) yield [['actors', at, 'role'], role];
  for (const [at, quote] of quotes.entries()) {
    for (const name of ['place', 'occasion', 'via', 'translator'] as const)
      yield [['quotes', at, name], quote[name]];
    yield [['quotes', at, 'retracted', 'reason'], quote.retracted?.reason, 'amendment'];
  }
  for (const [at, { event, place }] of dates.entries()) {
    yield [['dates', at, 'event'], event, 'sentence'];
    yield [['dates', at, 'place'], place];
  }
  for (const [at, { note }] of corrections.entries()) yield [['corrections', at, 'note'], note, 'amendment'];
  yield [['retracted', 'reason'], retracted?.reason, 'amendment'];
}
