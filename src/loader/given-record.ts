import type { SheetPlan } from '../outputs/summary/layout/plan.ts';
import type { Briefing, Profile } from '../record/compose/briefing.ts';

/** Everything that was read from the content folder and found right, ready to be shown. */
export interface SiteRecord {
  readonly briefings: readonly Briefing[];
  readonly profiles: readonly Profile[];
  /** The one-page summary of each briefing, by slug. */
  readonly sheets: ReadonlyMap<string, SheetPlan>;
}

interface Given {
  readonly record: SiteRecord;
  /** Called whenever a page looks at the whole record instead of what it was handed. */
  readonly onWholeRecord: () => void;
}

declare global {
  var onTheRecordGiven: Given | undefined;
}

/** Hands the record to the compiled pages, which are a module graph of their own and meet whoever runs them on `globalThis`. */
export function giveRecord(record: SiteRecord, onWholeRecord: () => void): void {
  globalThis.onTheRecordGiven = { record, onWholeRecord };
}

/** The record that was given, by a build or by `astro dev`. */
export function givenRecord(): SiteRecord {
  const given = globalThis.onTheRecordGiven;
  // An empty record instead would publish an empty site.
  if (!given) throw new Error('No record was given to the pages.');
  given.onWholeRecord();
  return given.record;
}
