import { type DateExpression, findDateExpressions } from '../../days/date-expressions.ts';
import { dayGroups } from '../../days/day-groups.ts';
import { meansNoDay } from '../../days/relative-days.ts';
import type { Passage, Run } from '../../parse/body.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import type { Place } from '../../parse/places.ts';

/** A day that the body names, with all words that tell of it together: "Monday, August 19, 2024". */
export interface DateMention extends Place {
  readonly text: string;
  readonly words: readonly DateExpression[];
}

const known = new WeakMap<Passage, readonly DateExpression[]>();

/** The date expressions of a passage, in order. They are kept, because several rules ask for them. */
export function expressionsIn(passage: Passage, { record }: ParsedBriefing): readonly DateExpression[] {
  const found = known.get(passage) ?? findDateExpressions(passage.text, record.lang);
  known.set(passage, found);
  return found;
}

/** The days the body names, in reading order. Code and HTML are left out, because they are not prose. */
export function mentionsOf(briefing: ParsedBriefing): DateMention[] {
  const { body, record } = briefing;
  return body.passages.flatMap((passage, index) => {
    const all = expressionsIn(passage, briefing);
    if (all.length === 0) return [];
    const literal = passage.runs.filter((run) => run.literal !== undefined);
    const found = all.filter((words) => !isWithin(literal, words));
    return dayGroups(passage.text, found)
      .map((words): DateMention => {
        const start = words[0]?.start ?? 0;
        const end = words.at(-1)?.end ?? start;
        return { passage: index, start, end, text: passage.text.slice(start, end), words };
      })
      .filter(({ words, start, end }) => !isNoDay(passage.text, words, start, end, record.lang));
  });
}

/** Whether a day is only a weekday that recurs or is part of a name: "every Monday", "Good Friday". */
function isNoDay(
  text: string,
  words: readonly DateExpression[],
  start: number,
  end: number,
  lang: string,
): boolean {
  return words.length === 1 && words[0]?.weekdays !== undefined && meansNoDay(text, start, end, lang);
}

function isWithin(runs: readonly Run[], { start }: DateExpression): boolean {
  return runs.some(({ at, text }) => at <= start && start < at + text.length);
}
