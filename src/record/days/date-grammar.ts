import { memoize } from '../text/memoize.ts';
import { type CalendarLanguage, type CalendarName, calendarOf } from './calendar-names.ts';
import { dayWordsOf } from './day-words.ts';

/** How the days of a language are found in a text. */
export interface Grammar {
  readonly calendar: CalendarLanguage;
  /** The names in their plainest spelling, with what they mean. */
  readonly meanings: ReadonlyMap<string, readonly CalendarName[]>;
  /**
   * Matches every text that names a weekday or month. It is tried first, since it is far quicker than the patterns
   * below.
   */
  readonly anyName: RegExp;
  /** A weekday; group 1 is its name. */
  readonly weekday: RegExp;
  /** A weekday or month; group 1 is its name. */
  readonly name: RegExp;
  /** Patterns of a day of a month, the language's first choice first; groups `month`, `first`, `last`, `year`. */
  readonly monthDay: readonly RegExp[];
  /** Patterns of a day of a month in words; groups `month`, `first`, `year`. */
  readonly monthDayInWords: readonly RegExp[];
  /** Days of the month in words: "the first of May". */
  readonly dayWords: ReadonlyMap<string, number>;
}

/** The patterns of a language. */
export const grammarOf = memoize(makeGrammar);

function makeGrammar(lang: string): Grammar {
  const calendar = calendarOf(lang);
  const nameOf = (kind: (name: CalendarName) => boolean) =>
    calendar.names
      .filter(kind)
      .map(({ name }) => pattern(name))
      .join('|') || '(?!)';
  const month = `${calendar.prefix}(?<month>${nameOf(({ month: number }) => number !== undefined)})(?!\\p{L})\\.?`;
  const day = (name: string, stop: string) =>
    `(?<${name}>\\p{Nd}{1,2})(?:st|nd|rd|th|er|[\u00ba\u00aa${stop}])?`;
  // A span is not written with a comma or with "and": "October 7, 12 people" is none.
  const to = '(?:\\s*[-\u2013\u2014]\\s*|\\s+(?:to|through|bis|au|al|a)\\s+)';
  // Before the month, a full stop after the day belongs to an ordinal, "7. Oktober"; after the month it ends the
  // sentence.
  const days = (stop: string) => `${day('first', stop)}(?:${to}${day('last', stop)})?`;
  const year = '(?:,?\\s*(?:of|de|del)?\\s*(?<year>\\p{Nd}{4})(?!\\p{N}))?';
  const [dayMonth, monthDay] = [
    `(?<![\\p{L}\\p{N}.:,/])${calendar.prefix}${days('.')}\\s*(?:of\\s+the\\s+|of\\s+|de\\s+|del\\s+|d['\u2019]\\s*)?${month}${year}`,
    `(?<![\\p{L}\\p{N}])${month}\\s+(?:the\\s+)?${days('')}(?!\\p{N}|%|[.,:]\\p{N})${year}`,
  ].map((source) => new RegExp(source, 'giu'));
  const [start, end] = calendar.separatesWords ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  const word = (names: string, stop: string) =>
    new RegExp(`${start}${calendar.prefix}(${names})${end}${stop}`, 'giu');
  const dayWords = dayWordsOf(lang);
  // English writes "the first of May" or "May the first". Other languages write a short word or nothing before the
  // month. "May first" is not read, because the two may be other words.
  const ordinal = `(?<first>${[...dayWords.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
  const of = new Intl.Locale(lang).language === 'en' ? 'of\\s+' : "(?:de\\s+|d['\u2019]\\s*)?";
  const inWords =
    dayWords.size === 0
      ? []
      : [
          `(?<![\\p{L}\\p{N}-])${ordinal}\\s+${of}${month}${year}`,
          `(?<![\\p{L}\\p{N}])${month}\\s+the\\s+${ordinal}(?![\\p{L}\\p{N}-])${year}`,
        ].map((source) => new RegExp(source, 'giu'));
  const grammar: Grammar = {
    calendar,
    meanings: Map.groupBy(calendar.names, ({ name }) => plainest(name)),
    anyName: new RegExp(
      nameOf(() => true),
      'iu',
    ),
    weekday: word(
      nameOf(({ weekday }) => weekday !== undefined),
      '\\.?',
    ),
    name: word(
      nameOf(() => true),
      '',
    ),
    monthDay: [dayMonth, monthDay].flatMap((expression) => expression ?? []),
    monthDayInWords: inWords,
    dayWords,
  };
  return calendar.monthFirst ? { ...grammar, monthDay: grammar.monthDay.toReversed() } : grammar;
}

/** A name as a pattern. In Arabic it may be written with or without the mark on its first letter. */
function pattern(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => RegExp.escape(word).replace(/[\u0622\u0623\u0625\u0627]/g, '[\u0622\u0623\u0625\u0627]'))
    .join('\\s+');
}

/** What a name means, spelled as the language requires: "may" in small letters is no month in English. */
export function meaningsOf({ calendar, meanings }: Grammar, written: string): readonly CalendarName[] {
  if (calendar.capitalizes && !/^\p{Lu}/u.test(written)) return [];
  return meanings.get(plainest(written)) ?? [];
}

function plainest(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\s+/g, ' ');
}
