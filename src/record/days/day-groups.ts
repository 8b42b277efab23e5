import type { DateExpression } from './date-expressions.ts';

/** Groups the expressions found in `text`, in their order: a weekday and the day of a month beside it name one day. */
export function dayGroups(text: string, found: readonly DateExpression[]): DateExpression[][] {
  const groups: DateExpression[][] = [];
  for (const words of found) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isSecond = before && (before.weekdays === undefined) !== (words.weekdays === undefined);
    if (
      group?.length === 1 &&
      isSecond &&
      /^[.,]?\s*(?:(?:the|dem|den|der|le|el)\s+)?$/.test(text.slice(before.end, words.start))
    )
      group.push(words);
    else groups.push([words]);
  }
  return groups;
}
