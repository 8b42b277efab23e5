import { type DayPhrases, daysOf, longDay, monthName, shortDay } from '../../record/days/calendar.ts';
import type { DaysOfEvent, EdtfDate } from '../../record/days/edtf.ts';

/** Days of the record in the form of a language and region. */
export interface Days {
  /** The BCP 47 language they are written in. */
  readonly lang: string;
  /** With the weekday: "Monday, August 19, 2024". */
  readonly long: (day: EdtfDate) => string;
  /** Without the weekday: "August 19, 2024". */
  readonly short: (day: EdtfDate) => string;
  /** What a date of the record covers, a day or a span. */
  readonly of: (date: DaysOfEvent) => string;
  /** "August 2024", of a year and a month in digits. */
  readonly month: (year: string, month: string) => string;
  /** A month without its year: "August". */
  readonly monthAlone: (year: string, month: string) => string;
}

/**
 * The days of a language.
 *
 * @param phrases what the language says beside a day; without phrases, signs say the same
 */
export function daysIn(lang: string, phrases?: DayPhrases): Days {
  return {
    lang,
    long: (day) => longDay(day, lang, phrases),
    short: (day) => shortDay(day, lang, phrases),
    of: (date) => daysOf(date, lang, phrases),
    month: (year, month) => monthName(year, month, lang),
    monthAlone: (year, month) => monthName(year, month, lang, false),
  };
}
