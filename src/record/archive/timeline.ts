import type { IsoDay } from '../days/calendar.ts';
import { type DaysOfEvent, daySpan } from '../days/edtf.ts';
import type { BriefingDate } from '../schema/date.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { QuoteEntry } from './quote-entry.ts';

/** One thing of a timeline: what was said, what happened, or what was still to come. */
export type TimelineEntry =
  | { readonly kind: 'said'; readonly number: number; readonly entry: QuoteEntry }
  | { readonly kind: 'happened' | 'planned'; readonly date: BriefingDate };

/** The entries of one day or span. Those that the article does not date have a row without `days`. */
export interface TimelineRow {
  /** The days as exactly as the record has them: what happened in some month has a row for that month. */
  readonly days?: DaysOfEvent;
  readonly entries: readonly TimelineEntry[];
  /** The time from the beginning of the row before to that of this one; absent if it is less than a month. */
  readonly gap?: { readonly count: number; readonly unit: 'months' | 'years' };
}

/** The timeline of one briefing: its dates and its quotes from first to last. Those without a day come at the end. */
export function timelineOf(
  dates: readonly BriefingDate[],
  entries: readonly QuoteEntry[],
): readonly TimelineRow[] {
  const all: readonly { readonly days: DaysOfEvent; readonly entry: TimelineEntry }[] = [
    ...dates.map((date) => ({
      days: { on: date.on, from: date.from, to: date.to },
      entry: { kind: date.planned ? 'planned' : 'happened', date } as const,
    })),
    ...entries.map((entry, i) => ({
      days: { on: entry.quote.on },
      entry: { kind: 'said', number: i + 1, entry } as const,
    })),
  ];
  const rows = [...Map.groupBy(all, ({ days: { on, from, to } }) => `${on} ${from} ${to}`).values()].flatMap(
    (same) => {
      const [first] = same;
      if (!first) return [];
      const isDated = first.days.on !== undefined || first.days.from !== undefined;
      const span = isDated ? daySpan(first.days) : undefined;
      return [{ days: first.days, span, entries: same.map(({ entry }) => entry) }];
    },
  );
  const inOrder = rows.sort(
    (a, b) =>
      Number(a.span === undefined) - Number(b.span === undefined) ||
      compareStrings(a.span?.first ?? '', b.span?.first ?? '') ||
      compareStrings(a.span?.last ?? '', b.span?.last ?? ''),
  );
  return inOrder.map(({ days, span, entries: here }, i) => {
    if (!span) return { entries: here };
    const before = inOrder[i - 1]?.span;
    const gap = before && gapBetween(before.first, span.first);
    return { days, entries: here, ...(gap && { gap }) };
  });
}

/** The whole months or years between two days; `undefined` if less than a month passes. */
export function gapBetween(earlier: IsoDay, later: IsoDay): TimelineRow['gap'] {
  const [year = 0, month = 0, day = 0] = earlier.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = later.split('-').map(Number);
  const months = (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
  if (months < 1) return undefined;
  return months < 24 && months !== 12
    ? { count: months, unit: 'months' }
    : { count: Math.floor(months / 12), unit: 'years' };
}
