import { longDay } from './calendar.ts';
import type { DateExpression } from './date-expressions.ts';
import type { DaySpan, EdtfDate } from './edtf.ts';
import { englishDays } from './english.ts';
import type { Direction } from './relative-days.ts';

/** The weekday of a day `YYYY-MM-DD`; 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether all that the words say is true of a day. What they do not say is not compared. */
export function matchesDay(words: DateExpression, day: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const [from, to = from] = words.days ?? [];
  // In a date in figures, such as 4/5/2024, day and month may stand in either order.
  const months = words.months ?? [month];
  const inFigures = words.months?.length === 2 && words.days === undefined && words.year !== undefined;
  return (
    (words.weekdays?.includes(weekdayOf(day)) ?? true) &&
    months.includes(month) &&
    (!inFigures || months.toSorted(byNumber).join() === [month, dayOfMonth].toSorted(byNumber).join()) &&
    (from === undefined || to === undefined || (from <= dayOfMonth && dayOfMonth <= to)) &&
    (words.year ?? year) === year
  );
}

/**
 * Whether words are true of a span: of its first or last day, or, if they are only a month or year, of some day
 * between.
 */
export function matchesSpan(words: DateExpression, { first, last }: DaySpan): boolean {
  const [from, to] = words.days ?? [];
  if (from !== undefined && to !== undefined && first !== last)
    return matchesDay({ ...words, days: [to] }, last) && matchesSpanStart(words, first);
  if (matchesDay(words, first) || matchesDay(words, last)) return true;
  const isWhole = words.weekdays === undefined && words.days === undefined && words.months?.length !== 2;
  return isWhole && monthsBetween(first, last).some((day) => matchesDay(words, day));
}

/** Whether a span begins on the day that words such as "March 10 to 14" begin with. */
export function matchesSpanStart(words: DateExpression, first: string): boolean {
  const [from = 0, to = from] = words.days ?? [];
  // In "May 30 to 2" or "30 to 2 June" the month may be that of the last day, so only the number of the first is
  // compared.
  if (from > to) return Number(first.slice(8)) === from;
  const { weekdays: _, ...day } = words;
  return matchesDay({ ...day, days: [from] }, first);
}

/** The first day of each month within a span of up to fifty years. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const at = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (let count = 0; count < 600 && at.toISOString().slice(0, 10) <= last; count++) {
    months.push(at.toISOString().slice(0, 10));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return months;
}

/**
 * The day nearest to `day` that all the words are true of, within a year and a half before or after it; with a
 * direction only on that side. `undefined` if there is none.
 */
export function nearestDay(
  words: readonly DateExpression[],
  day: string,
  direction?: Direction,
): string | undefined {
  const start = Date.parse(`${day}T00:00:00Z`);
  for (let distance = 1; distance <= 550; distance++) {
    for (const sign of direction === undefined ? [-1, 1] : direction === 'past' ? [-1] : [1]) {
      const candidate = new Date(start + sign * distance * 86_400_000);
      const iso = Number.isNaN(candidate.getTime()) ? '' : candidate.toISOString().slice(0, 10);
      if (/^\d{4}-/.test(iso) && words.every((said) => matchesDay(said, iso))) return iso;
    }
  }
  return undefined;
}

/** A day in a finding, which is in English: "Monday, August 19, 2024". */
export function englishDay(day: EdtfDate): string {
  return longDay(day, 'en-US', englishDays);
}

function byNumber(a: number, b: number): number {
  return a - b;
}
