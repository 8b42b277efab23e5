import { memoize } from '../text/memoize.ts';

/** What a name of the calendar may mean: an abbreviation can stand for a weekday and a month ("mar." in French). */
export interface CalendarName {
  readonly name: string;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** 1 is January. */
  readonly month?: number;
  readonly isShort: boolean;
}

/** How a language names the days and writes a date. */
export interface CalendarLanguage {
  readonly names: readonly CalendarName[];
  /** Names begin with a capital letter, so that "may" and "march" are other words. */
  readonly capitalizes: boolean;
  /** "October 7" rather than "7 October". */
  readonly monthFirst: boolean;
  /** Words stand between spaces or marks. */
  readonly separatesWords: boolean;
  /** Letters that are written onto the front of a name, as a pattern. */
  readonly prefix: string;
}

/** The names of weekdays and months in a language, long and short, as the Unicode locale data have them. */
export const calendarOf = memoize(describe);

/** Locales in which names differ from the ones of the language alone: "Sept" and "Sep", أغسطس and آب. */
const alsoSpoken: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB', 'en-CA'],
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-SA'],
  de: ['de-DE', 'de-AT'],
  pt: ['pt-BR', 'pt-PT'],
  es: ['es-ES', 'es-MX'],
  zh: ['zh-Hans', 'zh-Hant'],
};

/** Names that style books and common use know and that are not in the locale data. */
const styleBook: Readonly<Record<string, readonly CalendarName[]>> = {
  en: [
    { name: 'Tues', weekday: 2, isShort: true },
    { name: 'Thur', weekday: 4, isShort: true },
    { name: 'Thurs', weekday: 4, isShort: true },
    { name: 'Sept', month: 9, isShort: true },
  ],
  he: [{ name: '\u05e9\u05d1\u05ea', weekday: 6, isShort: false }],
};

/**
 * The weekdays from Sunday, in the grammatical form that says when something happened; a hyphen if that is the basic
 * form.
 */
const inflected: Readonly<Record<string, string>> = {
  sv: 's\u00f6ndagen m\u00e5ndagen tisdagen onsdagen torsdagen fredagen l\u00f6rdagen',
  da: 's\u00f8ndagen mandagen tirsdagen onsdagen torsdagen fredagen l\u00f8rdagen',
  nb: 's\u00f8ndagen mandagen tirsdagen onsdagen torsdagen fredagen l\u00f8rdagen',
  pl: 'niedziel\u0119 - - \u015brod\u0119 - - sobot\u0119',
  cs: 'ned\u011bli - - st\u0159edu - - sobotu',
  hu: 'vas\u00e1rnap h\u00e9tf\u0151n kedden szerd\u00e1n cs\u00fct\u00f6rt\u00f6k\u00f6n p\u00e9nteken szombaton',
  fi: 'sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina',
  ru: '- - - \u0441\u0440\u0435\u0434\u0443 - \u043f\u044f\u0442\u043d\u0438\u0446\u0443 \u0441\u0443\u0431\u0431\u043e\u0442\u0443',
};

/** Letters that languages write onto the front of the next word, as patterns: "and on Sunday" is one word. */
const prefixes: Readonly<Record<string, string>> = {
  he: '[\u05d5\u05d1\u05dc\u05d4\u05de\u05db\u05e9]{0,3}[-\u05be]?',
  ar: '[\u0648\u0641\u0628\u0643\u0644]{0,2}',
};

function describe(lang: string): CalendarLanguage {
  const language = new Intl.Locale(lang).language;
  const locales = [lang, ...(alsoSpoken[language] ?? [])];
  const found = new Map<string, CalendarName>();
  const add = (name: CalendarName) => {
    const key = `${name.name}/${name.weekday}/${name.month}`;
    // Names of one letter or sign ("月", "M") are left out, because they cannot be told apart from other words.
    if ([...name.name].length > 1 && !found.has(key)) found.set(key, name);
  };
  for (const locale of locales) for (const name of namesOf(locale)) add(name);
  for (const name of styleBook[language] ?? []) add(name);
  for (const [weekday, name] of (inflected[language] ?? '').split(' ').entries())
    if (name !== '') add({ name, weekday, isShort: false });
  const names = [...found.values()].sort((a, b) => b.name.length - a.name.length);
  const monthNames = names.filter((name) => name.month !== undefined && !name.isShort);
  return {
    names,
    capitalizes: monthNames.length > 0 && monthNames.every(({ name }) => /^\p{Lu}/u.test(name)),
    monthFirst: isMonthFirst(lang),
    separatesWords: !['ja', 'ko', 'km', 'lo', 'my', 'th', 'zh'].includes(language),
    prefix: prefixes[language] ?? '',
  };
}

function namesOf(locale: string): CalendarName[] {
  const names: CalendarName[] = [];
  for (const style of ['long', 'short'] as const) {
    const isShort = style === 'short';
    const weekdays = format(locale, { weekday: style });
    // 1 January 2023 was a Sunday.
    for (let weekday = 0; weekday < 7; weekday++)
      names.push({ name: part(weekdays, 'weekday', Date.UTC(2023, 0, 1 + weekday)), weekday, isShort });
    const alone = format(locale, { month: style });
    // In many languages the name of a month is in another grammatical case beside a day.
    const inDate = format(locale, { month: style, day: 'numeric' });
    for (let month = 1; month <= 12; month++) {
      const day = Date.UTC(2023, month - 1, 1);
      names.push({ name: part(alone, 'month', day), month, isShort });
      names.push({ name: part(inDate, 'month', day), month, isShort });
    }
  }
  return names.filter(({ name, month }) => month === undefined || !/^\p{N}/u.test(name));
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

function part(formatter: Intl.DateTimeFormat, type: string, day: number): string {
  const value = formatter.formatToParts(day).find((piece) => piece.type === type)?.value ?? '';
  return value.replace(/\.$/, '').trim();
}

function isMonthFirst(lang: string): boolean {
  const parts = format(lang, { month: 'long', day: 'numeric' }).formatToParts(0);
  return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
}
