import { memoize } from '../text/memoize.ts';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = string;

/** When something happened: on one day, or from one to another. */
export interface DaysOfEvent {
  readonly on?: IsoDay | undefined;
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
}

/** The day of an ISO date or date-time, in the offset it was written with. */
export function dayOf(moment: string): IsoDay {
  return moment.slice(0, 10);
}

/** A day in full, "Monday, August 19, 2024", in a BCP 47 language. */
export function longDay(day: IsoDay, lang: string): string {
  return format(lang, 'full').format(noon(day));
}

/** A day without its weekday, "August 19, 2024". */
export function shortDay(day: IsoDay, lang: string): string {
  return format(lang, 'long').format(noon(day));
}

/** A month with its year, "August 2024", or alone, "August". */
export function monthName(year: string, month: string, lang: string, withYear = true): string {
  return new Intl.DateTimeFormat(lang, {
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(noon(`${year}-${month}-15`));
}

/** The days a date of the record covers: "Monday, August 19, 2024", or a span without weekdays. */
export function daysOf(date: DaysOfEvent, lang: string): string {
  if (date.on !== undefined) return longDay(date.on, lang);
  if (date.from === undefined || date.to === undefined) return '';
  return format(lang, 'long').formatRange(noon(date.from), noon(date.to));
}

/** What a reader has to be told beside the article's own words: the year beside a day and month, the date beside a weekday. */
export function calendarLabel(date: DaysOfEvent, words: string, lang: string): string {
  const day = date.on ?? date.from;
  if (day === undefined) return '';
  const tokens: readonly string[] = words.match(/\p{N}+/gu) ?? [];
  const year = day.slice(0, 4);
  if (tokens.includes(year)) return '';
  if (tokens.includes(String(Number(day.slice(8))))) return year;
  return date.on !== undefined ? shortDay(date.on, lang) : daysOf(date, lang);
}

const format = memoize(
  (lang: string, dateStyle: 'full' | 'long') =>
    new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }),
);

function noon(day: IsoDay): Date {
  return new Date(`${day}T12:00:00Z`);
}
