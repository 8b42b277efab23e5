/**
 * Days as the record writes them: EDTF, level 1 (https://www.loc.gov/standards/datetime/), as far as articles need
 * it. A day `2024-08-19`, a month `2024-08`, a year `2024`, a season `2011-21` (spring) to `2011-24` (winter); each
 * may be approximate, `2024-10~`.
 */

/** A date of the record in EDTF. */
export type EdtfDate = string;

/** The first and last day of something, as ISO dates. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** The parts of a date. */
export interface EdtfParts {
  readonly year: number;
  /** 1 is January. */
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly isAbout: boolean;
}

/** A season by its EDTF number from 21, spring, to 24, winter. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
const pattern = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/** The parts of a date; `undefined` if the text is not a date, or its day is not in the calendar. */
export function edtfParts(date: EdtfDate): EdtfParts | undefined {
  const match = pattern.exec(date);
  if (!match) return undefined;
  const numberAt = (group: number) => (match[group] === undefined ? undefined : Number(match[group]));
  const [year = 0, month, day] = [numberAt(1), numberAt(2), numberAt(3)];
  const isAbout = match[4] === '~';
  if (month === undefined) return { year, isAbout };
  if (day !== undefined) {
    // Day 0 of the next month is the last day of this one.
    const isReal =
      month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
    return isReal ? { year, month, day, isAbout } : undefined;
  }
  const season = seasons[month - 21];
  if (season) return { year, season, isAbout };
  return month >= 1 && month <= 12 ? { year, month, isAbout } : undefined;
}

/** Whether a date is one certain day. */
export function isExactDay(date: EdtfDate): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/**
 * The days a date covers. An approximate date covers the same days as an exact one. A season is three months of the
 * northern hemisphere's year, as newspapers use the word; winter begins in December.
 */
export function edtfSpan(date: EdtfDate): DaySpan {
  const parts = edtfParts(date);
  if (!parts) return { first: date, last: date };
  const { year, month, day, season } = parts;
  if (day !== undefined) return { first: date.slice(0, 10), last: date.slice(0, 10) };
  if (season !== undefined) {
    const start = 3 + 3 * seasons.indexOf(season);
    return { first: isoDay(year, start, 1), last: isoDay(year, start + 3, 0) };
  }
  if (month !== undefined) return { first: isoDay(year, month, 1), last: isoDay(year, month + 1, 0) };
  return { first: `${date.slice(0, 4)}-01-01`, last: `${date.slice(0, 4)}-12-31` };
}

/** When something happened: on one day, or from one to another; each as EDTF. A span without `to` has not ended. */
export interface DaysOfEvent {
  readonly on?: EdtfDate | undefined;
  readonly from?: EdtfDate | undefined;
  readonly to?: EdtfDate | undefined;
}

/** The date of an entry of the record, or the one with which its span begins. */
export function startDate({ on, from }: Pick<DaysOfEvent, 'on' | 'from'>): EdtfDate {
  return on ?? from ?? '';
}

/** The days of an entry of the record. A span without `to` covers only its first date, since its end is not known. */
export function daySpan(date: DaysOfEvent): DaySpan {
  const first = startDate(date);
  return { first: edtfSpan(first).first, last: edtfSpan(date.on ?? date.to ?? first).last };
}

/** An ISO day. `day` may lie outside the month, as for `Date`: 0 is the last day of the month before. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
