/** An ISO date-time with offset. */
export type Moment = string;

/**
 * An ISO date or date-time as a date-time. A day without an hour stands at its noon in UTC, so that it is the same day
 * for nearly every reader; midnight would be the day before in all of America.
 */
export function asMoment(day: string): Moment {
  return day.length === 10 ? `${day}T12:00:00Z` : day;
}

/**
 * The instant of an ISO date or date-time, in milliseconds since 1970, to sort by. A day alone is its midnight in UTC.
 */
export function instantOf(day: string): number {
  return Date.parse(day);
}

/** The latest of some ISO dates and date-times; the beginning of 1970 where there are none. */
export function latest(days: readonly (string | undefined)[]): Moment {
  // Many of the days are equal, so each is parsed only once.
  const [first = '1970-01-01T00:00:00Z', ...others] = new Set(
    days.flatMap((day) => (day === undefined ? [] : [asMoment(day)])),
  );
  return others.reduce((a, b) => (instantOf(b) > instantOf(a) ? b : a), first);
}
