import type { Briefing } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';

/** The briefings of one month; an address of its own that never shifts. */
export interface ArchiveMonth {
  /** Four and two digits. */
  readonly year: string;
  readonly month: string;
  /** Newest first. */
  readonly briefings: readonly Briefing[];
  readonly newer?: ArchiveMonthName | undefined;
  readonly older?: ArchiveMonthName | undefined;
}

/** Which month, without what is in it. */
export interface ArchiveMonthName {
  readonly year: string;
  readonly month: string;
}

/** The months in which something was published, newest first, each with its neighbors. `newestFirst` is in that order. */
export function monthsOf(newestFirst: readonly Briefing[]): ArchiveMonth[] {
  const byName = Map.groupBy(newestFirst, ({ record }) => dayOf(record.published).slice(0, 7));
  // Of two briefings at the turn of a month, the newer may be of the earlier one, written far to the west.
  const months = [...byName]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([name, briefings]) => ({ year: name.slice(0, 4), month: name.slice(5), briefings }));
  return months.map((month, i) => ({ ...month, newer: nameOf(months[i - 1]), older: nameOf(months[i + 1]) }));
}

function nameOf(month: ArchiveMonthName | undefined): ArchiveMonthName | undefined {
  return month && { year: month.year, month: month.month };
}
