import type { Briefing } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';

/** The briefings of one month. A month has an address of its own, and keeps its briefings when new ones are added. */
export interface ArchiveMonth {
  /** Four digits; `month` has two. */
  readonly year: string;
  readonly month: string;
  /** Newest first. */
  readonly briefings: readonly Briefing[];
  readonly newer?: ArchiveMonthName | undefined;
  readonly older?: ArchiveMonthName | undefined;
}

/** The name of a month, without its briefings. */
export interface ArchiveMonthName {
  readonly year: string;
  readonly month: string;
}

/**
 * The months in which something was published, newest first, each with its neighbors. The briefings are given newest
 * first.
 */
export function monthsOf(newestFirst: readonly Briefing[]): ArchiveMonth[] {
  const byName = Map.groupBy(newestFirst, ({ record }) => dayOf(record.published).slice(0, 7));
  // The months are sorted, because the briefings are in the order of their instants: at the turn of a month a
  // briefing from a time zone far to the west may be newer than one that is dated in the next month.
  const months = [...byName]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([name, briefings]) => ({ year: name.slice(0, 4), month: name.slice(5), briefings }));
  return months.map((month, i) => ({ ...month, newer: nameOf(months[i - 1]), older: nameOf(months[i + 1]) }));
}

function nameOf(month: ArchiveMonthName | undefined): ArchiveMonthName | undefined {
  return month && { year: month.year, month: month.month };
}
