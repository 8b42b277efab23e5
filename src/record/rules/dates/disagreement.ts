import type { DateExpression } from '../../days/date-expressions.ts';
import { type DaySpan, daySpan, edtfSpan, isExactDay } from '../../days/edtf.ts';
import { matchesDay, matchesSpan, matchesSpanStart } from '../../days/matching.ts';
import type { BriefingDate } from '../../schema/date.ts';

/** Words of a date that are not true of its day. */
export interface Disagreement {
  readonly field: 'on' | 'from' | 'to';
  readonly words: DateExpression;
  /** What a right day would have to agree with; absent if none can be suggested. */
  readonly all?: readonly DateExpression[];
}

/**
 * The first of the words that are not true of the date; `undefined` if all are true. If the words name the first and
 * the last day of a span, each is compared with its own.
 */
export function disagreement(date: BriefingDate, all: readonly DateExpression[]): Disagreement | undefined {
  const { on } = date;
  if (on !== undefined && isExactDay(on)) {
    const words = all.find((said) => !matchesDay(said, on));
    return words && { field: 'on', words, all };
  }
  if (on !== undefined) {
    const words = all.find((said) => !mayBeIn(said, edtfSpan(on)));
    return words && { field: 'on', words };
  }
  const days = daySpan(date);
  // If a span has not ended, only its beginning is written.
  if (date.to === undefined) {
    const words = all.find((said) => !mayBeIn(said, edtfSpan(days.first)));
    return words && { field: 'from', words, all };
  }
  const said = all.find((words) => !matchesSpan(words, days));
  if (!said) return undefined;
  const [from, to] = said.days ?? [];
  if (from === undefined || to === undefined)
    return { field: all.length > 1 && said === all.at(-1) ? 'to' : 'from', words: said, all: [said] };
  if (matchesSpanStart(said, days.first)) return { field: 'to', words: said, all: [{ ...said, days: [to] }] };
  return { field: 'from', words: said, ...(from <= to && { all: [{ ...said, days: [from] }] }) };
}

/** Whether words may be true of some day of a month, year or season. */
function mayBeIn(words: DateExpression, { first, last }: DaySpan): boolean {
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    if (matchesDay(words, new Date(at).toISOString().slice(0, 10))) return true;
  return false;
}
