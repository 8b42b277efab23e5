import { type Grammar, grammarOf, meaningsOf } from './date-grammar.ts';

/** A stretch of a text, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the words at a stretch of a text say about a day. A part that is not written is absent. */
export interface DateExpression extends Stretch {
  /** The weekdays a word may mean; 0 is Sunday. */
  readonly weekdays?: readonly number[];
  /** The months a word or number may mean; 1 is January. */
  readonly months?: readonly number[];
  /** One day of the month, or the first and last of a span. */
  readonly days?: readonly number[];
  readonly year?: number;
}

/**
 * Reads the dates of a text in a language: weekdays, days of a month, dates in figures. So that ordinary words are
 * not taken for dates, a month counts only with a day beside it, and an abbreviated weekday only with a day beside it
 * or with its full stop in mid-sentence.
 */
export function findDateExpressions(text: string, lang: string): DateExpression[] {
  const language = grammarOf(lang);
  const hasName = language.anyName.test(text);
  const days = monthDays(text, language, hasName);
  if (!hasName) return days.sort(byStart);
  const taken = new Set(days.flatMap(unitsOf));
  const starts = new Set(days.map(({ start }) => start));
  const weekdays = matches(text, language.weekday).flatMap((match): DateExpression[] => {
    const [written, name = ''] = match;
    const meanings = meaningsOf(language, name).filter(({ weekday }) => weekday !== undefined);
    const start = match.index + written.indexOf(name);
    const end = match.index + written.length;
    if (meanings.length === 0 || taken.has(start)) return [];
    const isFull = meanings.some(({ isShort }) => !isShort);
    const after = text.slice(end, end + 8);
    const isBeside = starts.has(end + (/^[.,]*\s*/.exec(after)?.[0].length ?? 0));
    const isInSentence = written.endsWith('.') && /^(?:,|\s+[\p{Ll}\p{N}])/u.test(after);
    if (!isFull && !isBeside && !isInSentence) return [];
    const words = { start, end: isFull ? start + name.length : end };
    return [{ ...words, weekdays: meanings.flatMap(({ weekday }) => weekday ?? []) }];
  });
  return [...days, ...weekdays].sort(byStart);
}

/** Reads words that are known to be a date, where "May", "Mon" and "2023" alone mean what they say. */
export function readDateExpressions(text: string, lang: string): DateExpression[] {
  const language = grammarOf(lang);
  const days = monthDays(text, language, language.anyName.test(text));
  const taken = new Set(days.flatMap(unitsOf));
  const isFree = (words: Stretch) => !unitsOf(words).some((unit) => taken.has(unit));
  const names = matches(text, language.name).flatMap((match): DateExpression[] => {
    const meanings = meaningsOf(language, match[1] ?? '');
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
  return [...days, ...names, ...years, ...ordinals].sort(byStart);
}

const isoDate = /(?<!\p{N})(?<year>\p{Nd}{4})-(?<month>\p{Nd}{2})-(?<first>\p{Nd}{2})(?!\p{N})/gu;
const eastAsianDate =
  /(?<!\p{N})(?:(?<year>\p{Nd}{4})\s*[\u5e74\ub144]\s*)?(?<month>\p{Nd}{1,2})\s*[\u6708\uc6d4]\s*(?<first>\p{Nd}{1,2})\s*[\u65e5\u53f7\u865f\uc77c]/gu;
/** Day and month in figures, in an order that differs from country to country. */
const inEitherOrder = /(?<![\p{N}./-])(?<a>\d{1,2})(?<by>[./-])(?<b>\d{1,2})\k<by>(?<year>\d{4})(?!\p{N})/gu;

/**
 * The patterns that may match a text. Each of them needs a certain sign or a name; looking for that first costs less,
 * and most texts do not have it.
 */
function patternsFor(text: string, language: Grammar, hasName: boolean): RegExp[] {
  return [
    ...(text.includes('-') ? [isoDate] : []),
    ...(/[\u6708\uc6d4]/.test(text) ? [eastAsianDate] : []),
    ...(hasName && /\p{Nd}/u.test(text) ? language.monthDay : []),
    ...(hasName ? language.monthDayInWords : []),
  ];
}

function monthDays(text: string, language: Grammar, hasName: boolean): DateExpression[] {
  const found: DateExpression[] = [];
  const taken = new Set<number>();
  const add = (words: DateExpression) => {
    const isRead = unitsOf(words).some((unit) => taken.has(unit));
    if (isRead || words.days?.some((day) => day < 1 || day > 31)) return;
    found.push(words);
    for (const unit of unitsOf(words)) taken.add(unit);
  };
  for (const expression of patternsFor(text, language, hasName)) {
    for (const match of matches(text, expression)) {
      const { month = '', first, last, year } = match.groups ?? {};
      const meanings = meaningsOf(language, month).filter(({ month: number }) => number !== undefined);
      const months = /^\p{Nd}/u.test(month)
        ? [toNumber(month)]
        : meanings.flatMap(({ month: number }) => number ?? []);
      if (months.length === 0) continue;
      // After a name that is not abbreviated, the full stop ends the sentence and is not part of the date.
      const isStopOutside = match[0].endsWith('.') && meanings.some(({ isShort }) => !isShort);
      add({
        start: match.index,
        end: match.index + match[0].length - (isStopOutside ? 1 : 0),
        months,
        days: last === undefined ? [dayNumber(first, language)] : [toNumber(first), toNumber(last)],
        ...(year === undefined ? {} : { year: toNumber(year) }),
      });
    }
  }
  if (!/\d[./-]\d/.test(text)) return found;
  for (const match of matches(text, inEitherOrder)) {
    const { a, b, year } = match.groups ?? {};
    const both = [toNumber(a), toNumber(b)];
    if (both.some((number) => number >= 1 && number <= 12))
      add({ start: match.index, end: match.index + match[0].length, months: both, year: toNumber(year) });
  }
  return found;
}

function dayNumber(written = '', { dayWords }: Grammar): number {
  return dayWords.get(written.toLowerCase()) ?? toNumber(written);
}

function byStart(a: Stretch, b: Stretch): number {
  return a.start - b.start;
}

function matches(text: string, expression: RegExp): RegExpExecArray[] {
  return [...text.matchAll(expression)];
}

/**
 * Every offset of a stretch of text. A set of offsets tells quickly whether stretches overlap; they are short, but
 * there may be many.
 */
export function unitsOf({ start, end }: Stretch): number[] {
  return Array.from({ length: end - start }, (_, unit) => start + unit);
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
