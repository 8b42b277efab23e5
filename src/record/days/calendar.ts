import { memoize } from '../text/memoize.ts';
import { type DaysOfEvent, type EdtfDate, edtfParts, edtfSpan, isExactDay, type Season } from './edtf.ts';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = string;

/** What a language says beside a day. Without phrases, signs say the same, and a season is given by its months. */
export interface DayPhrases {
  /** Of an approximate day: "about August 2024". */
  readonly about: (day: string) => string;
  /** Of a span that has not ended: "since August 2024". */
  readonly since: (day: string) => string;
  /** Of a season: "spring 2011". */
  readonly seasons: Readonly<Record<Season, (year: string) => string>>;
}

/** The day of an ISO date or date-time, in the offset it was written with. */
export function dayOf(moment: string): IsoDay {
  return moment.slice(0, 10);
}

/**
 * A day in full, "Monday, August 19, 2024", in a BCP 47 language; a month, year or season as {@link shortDay} has it.
 */
export function longDay(day: EdtfDate, lang: string, phrases?: DayPhrases): string {
  return isExactDay(day) ? exactDay(lang, 'full', day) : shortDay(day, lang, phrases);
}

/**
 * A day without its weekday, "August 19, 2024"; a month, "August 2024"; a year; a season, "spring 2011"; "about 2024".
 */
export function shortDay(day: EdtfDate, lang: string, phrases?: DayPhrases): string {
  const name = isExactDay(day.slice(0, 10))
    ? exactDay(lang, 'long', day.slice(0, 10))
    : lessThanDay(day, lang, phrases);
  if (!day.endsWith('~')) return name;
  return phrases ? phrases.about(name) : `~\u2009${name}`;
}

function lessThanDay(day: EdtfDate, lang: string, phrases: DayPhrases | undefined): string {
  const { month, season } = edtfParts(day) ?? {};
  const { first, last } = edtfSpan(day);
  if (season !== undefined)
    return phrases
      ? phrases.seasons[season](years(lang).format(noon(first)))
      : months(lang).formatRange(noon(first), noon(last));
  if (month !== undefined) return months(lang).format(noon(first));
  return years(lang).format(noon(first));
}

/** A month with its year, "August 2024", or alone, "August". */
export function monthName(year: string, month: string, lang: string, withYear = true): string {
  return (withYear ? months : monthsAlone)(lang).format(noon(`${year}-${month}-15`));
}

/**
 * The days a date of the record covers: "Monday, August 19, 2024", a span without weekdays, "since August 19, 2024".
 */
export function daysOf(date: DaysOfEvent, lang: string, phrases?: DayPhrases): string {
  if (date.on !== undefined) return longDay(date.on, lang, phrases);
  if (date.from === undefined) return '';
  const from = shortDay(date.from, lang, phrases);
  if (date.to === undefined) return phrases ? phrases.since(from) : `${from}\u2009\u2013`;
  if (isExactDay(date.from) && isExactDay(date.to))
    return formattedDay(format(lang, 'long'), noon(date.from), noon(date.to));
  return `${from}\u2009\u2013\u2009${shortDay(date.to, lang, phrases)}`;
}

/**
 * The value of a `time` element's `datetime` (https://html.spec.whatwg.org/#the-time-element), which can be a day, a
 * month or a year; `undefined` for seasons and approximate dates.
 */
export function machineDay(day: EdtfDate): string | undefined {
  const { season, isAbout } = edtfParts(day) ?? {};
  return season !== undefined || isAbout === true ? undefined : day;
}

/**
 * The label after the article's words: the year after a day and month, the date after a weekday; empty if they have
 * it.
 */
export function calendarLabel(date: DaysOfEvent, words: string, lang: string, phrases?: DayPhrases): string {
  const day = date.on ?? date.from;
  if (day === undefined) return '';
  const tokens: readonly string[] = words.match(/\p{N}+/gu) ?? [];
  const year = day.slice(0, 4);
  if (tokens.includes(year)) return '';
  const { month, day: dayOfMonth } = edtfParts(day) ?? {};
  if (month === undefined || tokens.includes(String(dayOfMonth))) return shortDay(year, lang);
  return date.on !== undefined ? shortDay(date.on, lang, phrases) : daysOf(date, lang, phrases);
}

/**
 * A day, or the span from one day to another, as a language writes them. French writes the first of a month as an
 * ordinal, "1er janvier", which Unicode's patterns of dates do not have.
 */
export function formattedDay(form: Intl.DateTimeFormat, day: Date, to?: Date): string {
  const parts = to === undefined ? form.formatToParts(day) : form.formatRangeToParts(day, to);
  const isFrench = form.resolvedOptions().locale.split('-')[0] === 'fr';
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

/** Memoized, because each page names the same few days again and again. */
const exactDay = memoize((lang: string, dateStyle: 'full' | 'long', day: IsoDay) =>
  formattedDay(format(lang, dateStyle), noon(day)),
);
const format = memoize(
  (lang: string, dateStyle: 'full' | 'long') =>
    new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }),
);

const months = memoize(
  (lang: string) =>
    new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' }),
);
const monthsAlone = memoize(
  (lang: string) => new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC', calendar: 'gregory' }),
);
const years = memoize(
  (lang: string) => new Intl.DateTimeFormat(lang, { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' }),
);

function noon(day: IsoDay): Date {
  return new Date(`${day}T12:00:00Z`);
}
