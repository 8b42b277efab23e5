import { findDateExpressions } from '../days/date-expressions.ts';
import { dayGroups } from '../days/day-groups.ts';
import { directionInTime, meansNoDay } from '../days/relative-days.ts';
import type { Drafted } from './record/drafted.ts';
import { type Resolved, resolve } from './resolve-day.ts';
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
  const days = passages.flatMap(({ text }, passage) =>
    dayGroups(text, findDateExpressions(text, lang)).flatMap((words): (NamedDay & Told)[] => {
      const start = words[0]?.start ?? 0;
      const end = words.at(-1)?.end ?? start;
      if (words.length === 1 && words[0]?.weekdays && meansNoDay(text, start, end, lang)) return [];
      const isOpen = /\b(?:since|seit|depuis|desde)\s+(?:(?:the|dem|le|el)\s+)?$/i.test(
        text.slice(Math.max(0, start - 20), start),
      );
      const direction = isOpen ? 'past' : directionInTime(text, start, end, lang);
      const tense = direction ?? tenseAround(text, start, end, lang);
      const year = yearBehind(text, start, end, Number(filed.slice(0, 4)));
      const told = year === undefined ? words : words.map((said) => (said.months ? { year, ...said } : said));
      const found = resolve(told, tense, direction, filed);
      const isOfNoun = direction === undefined && ofNoun.test(text.slice(Math.max(0, start - 12), start));
      const resolved = found && isOfNoun && !words.some(({ months }) => months) ? inDoubt(found) : found;
      if (!resolved) return [];
      const hasYear = direction !== undefined || told.some((said) => said.year !== undefined);
      const month = words.some(({ months }) => months) ? resolved.first.value.slice(5) : undefined;
      return [
        { passage, start, end, text: wholeWords(text, start, end), isOpen, ...resolved, hasYear, month },
      ];
    }),
  );
  // A day that is told with its year, or as past, in one place is the same in all.
  const firm = new Map(days.flatMap((day) => (day.hasYear && day.month ? [[day.month, day] as const] : [])));
  return days.map(({ hasYear, month, ...day }) => {
    const same = hasYear || day.last !== undefined ? undefined : firm.get(month ?? '');
    return same ? { ...day, first: same.first, isPlanned: same.isPlanned } : day;
  });
}

/** The words of a day with the letters that are written together with them: Hebrew puts its prepositions so. */
function wholeWords(text: string, start: number, end: number): string {
  const [before = ''] = /[\p{L}\p{M}]*$/u.exec(text.slice(0, start)) ?? [];
  return before + text.slice(start, end);
}

/** Whether the words around a day leave no doubt of its year; and its month and day, where a month is named. */
interface Told {
  readonly hasYear: boolean;
  readonly month: string | undefined;
}

/** "En el pleno del martes": the day is told of a noun, and the verb does not say whether that is still to come. */
const ofNoun = /\s(?:del|de|du|des|vom|von)\s+$/i;

function inDoubt(found: Resolved): Resolved {
  return { ...found, first: { ...found.first, isSure: false, why: 'the last, unless it is still to come' } };
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
