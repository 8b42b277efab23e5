import { type DateExpression, findDateExpressions } from '../days/date-expressions.ts';
import { dayGroups } from '../days/day-groups.ts';
import { type Direction, directionOf, meansNoDay } from '../days/relative-days.ts';
import type { Drafted } from './record/drafted.ts';
import { tenseAround } from './tense.ts';

/** A day that an article names, at offsets of a passage's text. */
export interface NamedDay {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The first, or only, day; the last of a span. ISO dates. */
  readonly first: Drafted<string>;
  readonly last: string | undefined;
  /** "Since Friday": it has not ended. */
  readonly isOpen: boolean;
  readonly isPlanned: boolean;
}

/** The days that passages name, resolved from the day that the article was filed. */
export function namedDays(
  passages: readonly { readonly text: string }[],
  filed: string,
  lang: string,
): NamedDay[] {
  return passages.flatMap(({ text }, passage) =>
    dayGroups(text, findDateExpressions(text, lang)).flatMap((words): NamedDay[] => {
      const start = words[0]?.start ?? 0;
      const end = words.at(-1)?.end ?? start;
      if (words.length === 1 && words[0]?.weekdays && meansNoDay(text, start, end, lang)) return [];
      const isOpen = /\b(?:since|seit|depuis|desde)\s+(?:(?:the|dem|le|el)\s+)?$/i.test(
        text.slice(Math.max(0, start - 20), start),
      );
      const direction = isOpen ? 'past' : directionOf(text, start, end, lang);
      const tense = direction ?? tenseAround(text, start, end, lang);
      const year = yearBehind(text, start, end, Number(filed.slice(0, 4)));
      const told = year === undefined ? words : words.map((said) => (said.months ? { year, ...said } : said));
      const resolved = resolve(told, tense, direction, filed);
      if (!resolved) return [];
      return [{ passage, start, end, text: text.slice(start, end), isOpen, ...resolved }];
    }),
  );
}

/** The year that words behind a day give: "of last year"; and of the attacks that are known by their day alone. */
function yearBehind(text: string, start: number, end: number, filed: number): number | undefined {
  const after = text.slice(end, end + 40);
  const [, said] = /^,?\s+(?:of\s+)?(last|this|next)\s+year\b/i.exec(after) ?? [];
  if (said) return filed + (/last/i.test(said) ? -1 : /next/i.test(said) ? 1 : 0);
  const isAttack = /^,?\s+(?:terrorist\s+|terror\s+)?attacks?\b/i.test(after);
  return isAttack && /^Sept(?:ember|\.)? 11/.test(text.slice(start, end)) ? 2001 : undefined;
}

/** Words that look like a day of those named and mean none, with the words beside them: "Super Tuesday", "every Monday". */
export function notDays(
  passages: readonly { readonly text: string }[],
  named: readonly NamedDay[],
  lang: string,
): string[] {
  const words = new Set(named.map(({ text }) => text));
  const found = passages.flatMap(({ text }) =>
    findDateExpressions(text, lang).flatMap(({ start, end, weekdays }) => {
      if (!weekdays || !words.has(text.slice(start, end)) || !meansNoDay(text, start, end, lang)) return [];
      const before = /[^\s"\u201c\u2018(]+\s$/.exec(text.slice(0, start))?.[0] ?? '';
      const after = before === '' ? (/^\s\p{L}+/u.exec(text.slice(end))?.[0] ?? '') : '';
      return before + after === '' ? [] : [`${before}${text.slice(start, end)}${after}`];
    }),
  );
  return [...new Set(found)];
}

type Resolved = Pick<NamedDay, 'first' | 'last' | 'isPlanned'>;

function resolve(
  words: readonly DateExpression[],
  tense: Direction | undefined,
  direction: Direction | undefined,
  filed: string,
): Resolved | undefined {
  const named = words.find(({ months }) => months !== undefined);
  const weekday = words.find(({ weekdays }) => weekdays !== undefined)?.weekdays;
  const found = named
    ? monthDay(named, weekday, tense, filed)
    : weekday && weekdayFrom(weekday, tense, direction, filed);
  if (!found) return undefined;
  const isPlanned = found.first.value > filed;
  return { ...found, isPlanned };
}

function weekdayFrom(
  weekdays: readonly number[],
  tense: Direction | undefined,
  direction: Direction | undefined,
  filed: string,
): Pick<Resolved, 'first' | 'last'> | undefined {
  const [weekday] = weekdays;
  if (weekday === undefined) return undefined;
  const today = new Date(`${filed}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  const isUnsure = weekdays.length > 1 || tense === undefined;
  if (tense === 'future') {
    const ahead = (weekday - today + 7) % 7;
    if (direction === 'future')
      return sure(filed, ahead === 0 ? 7 : ahead, false, '\u201cnext\u201d may mean the week after');
    return sure(filed, ahead, ahead !== 0, 'today, or a week from today');
  }
  if (direction === 'past')
    return sure(filed, -(back === 0 ? 7 : back), back !== 0 && back < 7, 'a week before, or the last one');
  return sure(filed, -back, !isUnsure, 'the last, unless it is still to come');
}

function monthDay(
  words: DateExpression,
  weekdays: readonly number[] | undefined,
  tense: Direction | undefined,
  filed: string,
): Pick<Resolved, 'first' | 'last'> | undefined {
  const filedYear = Number(filed.slice(0, 4));
  const years = words.year === undefined ? [filedYear - 1, filedYear, filedYear + 1] : [words.year];
  const [day, lastDay] = words.days ?? [undefined];
  const inFigures = words.days === undefined && words.months?.length === 2;
  const orders = inFigures
    ? inEitherOrder(words.months ?? [])
    : (words.months ?? []).map((month) => [month, day] as const);
  const candidates = years
    .flatMap((year) =>
      orders.flatMap(([month, ofMonth]) =>
        ofMonth === undefined ? [] : (isoDay(year, month, ofMonth) ?? []),
      ),
    )
    .filter((iso) => !weekdays || weekdays.includes(new Date(`${iso}T00:00:00Z`).getUTCDay()));
  const distance = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(filed));
  const fitting = candidates.filter(
    (iso) =>
      words.year !== undefined ||
      (tense === 'future' ? iso >= filed : tense === 'past' ? iso <= filed : true),
  );
  const [nearest] = (fitting.length > 0 ? fitting : candidates).toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return undefined;
  const isClear =
    words.year !== undefined ||
    weekdays !== undefined ||
    (tense === 'past' && distance(nearest) < 300 * 86_400_000) ||
    distance(nearest) < 100 * 86_400_000;
  const month = Number(nearest.slice(5, 7));
  const last = lastDay === undefined ? undefined : isoDay(Number(nearest.slice(0, 4)), month, lastDay);
  const first = {
    value: nearest,
    isSure: isClear && (!inFigures || orders.length === 1),
    why: inFigures ? 'day and month may stand in either order' : 'the article does not give the year',
  };
  // "Oct. 30 to 2": the month that is written is that of the last day; a person has to look.
  return last !== undefined && last > nearest
    ? { first, last }
    : { first: last === undefined ? first : { ...first, isSure: false }, last: undefined };
}

function inEitherOrder(numbers: readonly number[]): (readonly [number, number])[] {
  const [a = 0, b = 0] = numbers;
  return [[a, b] as const, ...(a === b ? [] : [[b, a] as const])].filter(
    ([month]) => month >= 1 && month <= 12,
  );
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

function sure(filed: string, days: number, isSure: boolean, why: string): Pick<Resolved, 'first' | 'last'> {
  const value = new Date(Date.parse(`${filed}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return { first: { value, isSure, why: isSure ? undefined : why }, last: undefined };
}
