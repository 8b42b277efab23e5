import type { DateExpression } from '../days/date-expressions.ts';
import type { Direction } from '../days/relative-days.ts';
import type { NamedDay } from './named-days.ts';

/** What the words for a day resolve to. */
export type Resolved = Pick<NamedDay, 'first' | 'last' | 'isPlanned'>;

/**
 * The day that words mean, counted from the day the article was filed (an ISO date). `direction` is where words beside the
 * day put it, `tense` where these or the verb around it do.
 */
export function resolve(
  words: readonly DateExpression[],
  tense: Direction | undefined,
  direction: Direction | undefined,
  filed: string,
): Resolved | undefined {
  const named = words.find(({ months }) => months !== undefined);
  const weekday = words.find(({ weekdays }) => weekdays !== undefined)?.weekdays;
  const found = named
    ? monthDay(named, weekday, { tense, direction, filed })
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
  {
    tense,
    direction,
    filed,
  }: {
    readonly tense: Direction | undefined;
    readonly direction: Direction | undefined;
    readonly filed: string;
  },
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
  const isFitting = (iso: string) =>
    words.year !== undefined ||
    ((tense === 'future' ? iso >= filed : tense === 'past' ? iso <= filed : true) &&
      (direction !== undefined || distance(iso) < farDay));
  const fitting = candidates.filter(isFitting);
  const [nearest] = (fitting.length > 0 ? fitting : candidates).toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return undefined;
  const isClear =
    words.year !== undefined ||
    weekdays !== undefined ||
    (isFitting(nearest) && (tense === 'past' || distance(nearest) < nearDay));
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

/** A day without its year is hardly further away than this, whatever the tense around it; below the other it is certain. */
const farDay = 240 * 86_400_000;
const nearDay = 100 * 86_400_000;

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
