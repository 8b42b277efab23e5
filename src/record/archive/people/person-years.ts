import type { Briefing } from '../../compose/briefing.ts';
import { dayOf } from '../../days/calendar.ts';
import type { QuoteEntry } from '../quote-entry.ts';
import type { Person } from './person.ts';

/** What somebody said in one year, by briefing. */
export interface PersonYear {
  /** Four digits. */
  readonly year: string;
  /** Newest first. */
  readonly briefings: readonly { readonly briefing: Briefing; readonly entries: readonly QuoteEntry[] }[];
  readonly count: number;
}

/**
 * How many quotations the page of a person shows at most. Older years have pages of their own; the newest year is
 * always shown in full.
 */
export const mostOnPage = 150;

/** A person's quotations by the year in which their briefing was published, newest first. */
export function yearsOf({ quotes }: Pick<Person, 'quotes'>): PersonYear[] {
  const byYear = Map.groupBy(quotes, ({ briefing }) => dayOf(briefing.record.published).slice(0, 4));
  return [...byYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, entries]) => ({
      year,
      briefings: [...Map.groupBy(entries, ({ briefing }) => briefing)].map(([briefing, ofBriefing]) => ({
        briefing,
        entries: ofBriefing,
      })),
      count: entries.length,
    }));
}

/** The years that the person's own page shows; the others have pages of their own. The newest is always shown. */
export function yearsOnPage(years: readonly PersonYear[]): readonly PersonYear[] {
  let count = 0;
  const shown = years.findIndex((year, i) => {
    count += year.count;
    return i > 0 && count > mostOnPage;
  });
  return shown < 0 ? years : years.slice(0, shown);
}
