import type { ParsedBriefing } from '../../parse/parse.ts';
import { findQuotations, type Quotation } from '../../parse/quotations/quotations.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { quotationMark } from '../../text/marks/quotation-marks.ts';

/** A field in the editor's own words that has quotation marks. */
export interface QuotingField {
  readonly path: FieldPath;
  /** The words between marks. */
  readonly words: readonly string[];
  /** Words in single marks that may be a term or a title. */
  readonly doubtful: readonly string[];
  /** Whether a mark has no partner. */
  readonly isUnbalanced: boolean;
  /** Whether it tells of words that were corrected or retracted, and so may quote them as they were. */
  readonly isOfAmendment: boolean;
}

/** The fields in the editor's own words that have quotation marks. */
export function quotingFields(briefing: Pick<ParsedBriefing, 'record'>): QuotingField[] {
  return [...wordedFields(briefing)].flatMap(([path, text, kind]) => {
    if (text === undefined || !(quotationMark.test(text) || singleMark.test(text))) return [];
    const { quotations, unpaired } = findQuotations([{ text, runs: [] }], { single: true });
    const meant = kind === 'name' ? quotations.filter(isMoreThanNickname) : quotations;
    // In a note or a role, unlike a headline, a straight mark alone is an inch or a second.
    const isWrong =
      kind !== 'name' && unpaired.some(({ at }) => kind === 'sentence' || text.charAt(at) !== '"');
    if (quotations.length === 0 && !isWrong) return [];
    return [
      {
        path,
        words: meant.filter((quotation) => !mayBeTerm(quotation)).map((quotation) => quotation.text),
        doubtful: meant.filter(mayBeTerm).map((quotation) => quotation.text),
        isUnbalanced: isWrong,
        isOfAmendment: kind === 'amendment',
      },
    ];
  });
}

const singleMark = /['\u2018\u201a]/;

/** Two words in single marks, or words in capitals as titles have them, may be a term or a book. */
function mayBeTerm({ isDoubtful, text }: Quotation): boolean {
  const words = text.trim().split(/\s+/);
  const isTitle = words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
  return isDoubtful === true && (words.length < 3 || isTitle);
}

/** A name may have a nickname in marks, which is short. */
function isMoreThanNickname({ text }: Quotation): boolean {
  return text.trim().split(/\s+/).length > 3;
}

/** A text, and whether it is a sentence, a name or tells of an amendment; a role or a note is none of these. */
type Field = readonly [path: FieldPath, text: string | undefined, kind?: 'sentence' | 'name' | 'amendment'];

/** The fields in the editor's own words. */
export function* wordedFields({ record }: Pick<ParsedBriefing, 'record'>): Generator<Field> {
  const {
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
    authors,
  } = record;
  yield [['title'], title, 'sentence'];
  yield [['standfirst'], standfirst, 'sentence'];
  for (const [at, point] of keyPoints.entries()) yield [['keyPoints', at], point, 'sentence'];
  yield [['dateline', 'place'], dateline?.place];
  yield [['source', 'name'], source?.name];
  yield [['source', 'note'], source?.note];
  for (const [at, author] of authors.entries()) yield [['authors', at], author.name, 'name'];
  for (const [at, { name, role }] of actors.entries()) {
    yield [['actors', at, 'name'], name, 'name'];
    yield [['actors', at, 'role'], role];
  }
  for (const [at, quote] of quotes.entries()) {
    for (const name of ['unnamed', 'place', 'occasion', 'via', 'translator'] as const)
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
