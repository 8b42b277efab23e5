/** The calendar day it is where this runs, as an ISO date: the one a person would write down. */
export function localDay(now: Date = new Date()): string {
  return shiftedDay(now, -now.getTimezoneOffset());
}

/**
 * The latest calendar day it is anywhere on earth, 14 hours ahead of UTC: no later day has come for anyone, and it is
 * the same wherever a build runs.
 */
export function latestDay(now: Date = new Date()): string {
  return shiftedDay(now, 14 * 60);
}

function shiftedDay(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 10);
}
