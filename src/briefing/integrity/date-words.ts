import { type CalendarLanguage, type CalendarName, calendarOf } from './calendar-names.ts';

/** What words say of a day, at `[start, end)` of a text. What is not written is absent. */
export interface DateWords {
  readonly start: number;
  readonly end: number;
  /** The weekdays a word may mean; 0 is Sunday. */
  readonly weekdays?: readonly number[];
  /** The months a word or number may mean; 1 is January. */
  readonly months?: readonly number[];
  /** One day of the month, or the first and last of a span. */
  readonly days?: readonly number[];
  readonly year?: number;
}

/**
 * Reads the dates of a text in a language: weekdays, days of a month, dates in figures. Ordinary words are left alone:
 * a month counts with a day beside it, an abbreviated weekday with a full stop in mid-sentence or a day beside it.
 */
export function dateWords(text: string, lang: string): DateWords[] {
  const language = grammarOf(lang);
  const days = monthDays(text, language);
  const weekdays = matches(text, language.weekday).flatMap((match): DateWords[] => {
    const name = match[1] ?? '';
    const meanings = meaningsOf(language.calendar, name);
    const words = {
      start: match.index + (match[0].length - lengthFromName(match[0], name)),
      end: match.index + match[0].length,
    };
    const full = meanings.some(({ isShort, weekday }) => !isShort && weekday !== undefined);
    const weekdayMeanings = meanings.flatMap(({ weekday }) => weekday ?? []);
    if (weekdayMeanings.length === 0 || days.some((day) => overlaps(day, words))) return [];
    const beside = days.some(
      (day) => day.start >= words.end && /^[.,]*\s*$/.test(text.slice(words.end, day.start)),
    );
    const inSentence = match[0].endsWith('.') && /^(?:,|\s+[\p{Ll}\p{N}])/u.test(text.slice(words.end));
    return full || beside || inSentence
      ? [{ ...words, end: full ? words.start + name.length : words.end, weekdays: weekdayMeanings }]
      : [];
  });
  return [...days, ...weekdays].sort((a, b) => a.start - b.start);
}

/** Reads words that are known to be a date, where "May", "Mon" and "2023" alone mean what they say. */
export function dateWordsAlone(text: string, lang: string): DateWords[] {
  const language = grammarOf(lang);
  const days = monthDays(text, language);
  const isFree = (words: { start: number; end: number }) => !days.some((day) => overlaps(day, words));
  const names = matches(text, language.name).flatMap((match): DateWords[] => {
    const meanings = meaningsOf(language.calendar, match[1] ?? '');
    const words = { start: match.index, end: match.index + match[0].length };
    const weekdays = meanings.flatMap(({ weekday }) => weekday ?? []);
    const months = meanings.flatMap(({ month }) => month ?? []);
    if (!isFree(words)) return [];
    return [
      { ...words, ...(weekdays.length > 0 ? { weekdays } : {}), ...(months.length > 0 ? { months } : {}) },
    ];
  });
  const years = matches(text, /(?<![\p{L}\p{N}])(\p{Nd}{4})(?!\p{N})/gu)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, year: toNumber(match[1]) }))
    .filter((words) => isFree(words) && words.year >= 1000 && words.year < 3000);
  const ordinals = matches(text, /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, days: [toNumber(match[1])] }))
    .filter(isFree);
  return [...days, ...names, ...years, ...ordinals].sort((a, b) => a.start - b.start);
}

interface Grammar {
  readonly calendar: CalendarLanguage;
  readonly weekday: RegExp;
  readonly name: RegExp;
  /** Patterns of a day of a month, the language's first choice first; see `monthDays` for the groups. */
  readonly monthDay: readonly RegExp[];
}

const grammars = new Map<string, Grammar>();

function grammarOf(lang: string): Grammar {
  const known = grammars.get(lang);
  if (known) return known;
  const calendar = calendarOf(lang);
  const nameOf = (kind: (name: CalendarName) => boolean) =>
    calendar.names
      .filter(kind)
      .map(({ name }) => pattern(name))
      .join('|') || '(?!)';
  const month = `${calendar.prefix}(?<month>${nameOf(({ month: number }) => number !== undefined)})(?!\\p{L})\\.?`;
  const day = (name: string, stop: string) => `(?<${name}>\\p{Nd}{1,2})(?:st|nd|rd|th|er|[\u00ba\u00aa${stop}])?`;
  // No comma and no "and": "October 7, 12 people" is not a span.
  const to = '(?:\\s*[-\u2013\u2014]\\s*|\\s+(?:to|through|bis|au|al|a)\\s+)';
  // A full stop after the day is an ordinal's before the month, and the sentence's after it.
  const days = (stop: string) => `${day('first', stop)}(?:${to}${day('last', stop)})?`;
  const year = '(?:,?\\s*(?:of|de|del)?\\s*(?<year>\\p{Nd}{4})(?!\\p{N}))?';
  const [dayMonth, monthDay] = [
    `(?<![\\p{L}\\p{N}.:,/])${calendar.prefix}${days('.')}\\s*(?:of\\s+the\\s+|of\\s+|de\\s+|del\\s+|d['\u2019]\\s*)?${month}${year}`,
    `(?<![\\p{L}\\p{N}])${month}\\s+(?:the\\s+)?${days('')}(?!\\p{N}|[%:]|[.,]\\p{N})${year}`,
  ].map((source) => new RegExp(source, 'giu'));
  const [start, end] = calendar.separatesWords ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  const word = (names: string, stop: string) =>
    new RegExp(`${start}${calendar.prefix}(${names})${end}${stop}`, 'giu');
  const grammar: Grammar = {
    calendar,
    weekday: word(
      nameOf(({ weekday }) => weekday !== undefined),
      '\\.?',
    ),
    name: word(
      nameOf(() => true),
      '',
    ),
    monthDay: [dayMonth, monthDay].flatMap((expression) => expression ?? []),
  };
  const ordered = calendar.monthFirst ? { ...grammar, monthDay: grammar.monthDay.toReversed() } : grammar;
  grammars.set(lang, ordered);
  return ordered;
}

/** A name as a pattern: Arabic is written with and without the mark on its first letter. */
function pattern(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => RegExp.escape(word).replace(/[\u0622\u0623\u0625\u0627]/g, '[\u0622\u0623\u0625\u0627]'))
    .join('\\s+');
}

const inFigures: readonly RegExp[] = [
  /(?<!\p{N})(?<year>\p{Nd}{4})-(?<month>\p{Nd}{2})-(?<first>\p{Nd}{2})(?!\p{N})/gu,
  /(?<!\p{N})(?:(?<year>\p{Nd}{4})\s*[\u5e74\ub144]\s*)?(?<month>\p{Nd}{1,2})\s*[\u6708\uc6d4]\s*(?<first>\p{Nd}{1,2})\s*[\u65e5\u53f7\u865f\uc77c]/gu,
];
/** Day and month in figures, in an order that differs from country to country. */
const inEitherOrder = /(?<![\p{N}./-])(?<a>\d{1,2})(?<by>[./-])(?<b>\d{1,2})\k<by>(?<year>\d{4})(?!\p{N})/gu;

function monthDays(text: string, language: Grammar): DateWords[] {
  const found: DateWords[] = [];
  const add = (words: DateWords) => {
    const days = words.days ?? [];
    const fits = days.every((day) => day >= 1 && day <= 31) && !found.some((other) => overlaps(other, words));
    if (fits) found.push(words);
  };
  for (const expression of [...inFigures, ...language.monthDay]) {
    for (const match of matches(text, expression)) {
      const { month = '', first, last, year } = match.groups ?? {};
      const months = /^\p{Nd}/u.test(month)
        ? [toNumber(month)]
        : meaningsOf(language.calendar, month).flatMap(({ month: number }) => number ?? []);
      if (months.length === 0) continue;
      add({
        start: match.index,
        end: match.index + match[0].length,
        months,
        days: last === undefined ? [toNumber(first)] : [toNumber(first), toNumber(last)],
        ...(year === undefined ? {} : { year: toNumber(year) }),
      });
    }
  }
  for (const match of matches(text, inEitherOrder)) {
    const { a, b, year } = match.groups ?? {};
    const both = [toNumber(a), toNumber(b)];
    if (both.some((number) => number >= 1 && number <= 12))
      add({ start: match.index, end: match.index + match[0].length, months: both, year: toNumber(year) });
  }
  return found;
}

/** What a name means, in the spelling the language allows it: "may" in English means nothing. */
function meaningsOf({ names, capitalizes }: CalendarLanguage, written: string): CalendarName[] {
  if (capitalizes && !/^\p{Lu}/u.test(written)) return [];
  const plain = plainest(written);
  return names.filter(({ name }) => plainest(name) === plain);
}

function plainest(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\s+/g, ' ');
}

function lengthFromName(matched: string, name: string): number {
  return matched.length - matched.indexOf(name);
}

function matches(text: string, expression: RegExp): RegExpExecArray[] {
  return [...text.matchAll(expression)];
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Zero in the scripts that have digits of their own; each is followed by one to nine. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function toNumber(digits = ''): number {
  return Number(
    digits.replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
      return String(code - zero);
    }),
  );
}
