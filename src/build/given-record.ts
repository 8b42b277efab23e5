import type { Briefing, Profile } from '../briefing/briefing.ts';
import type { SheetPlan } from '../sheet/plan.ts';

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

/** Hands the record to the compiled pages, which are a module graph of their own and meet the build on `globalThis`. */
export function giveRecord(record: SiteRecord, onWholeRecord: () => void): void {
  globalThis.onTheRecordGiven = { record, onWholeRecord };
}

/** The record that a build renders pages from; none in `astro dev`, which has a collection. */
export function givenRecord(): SiteRecord | undefined {
  globalThis.onTheRecordGiven?.onWholeRecord();
  return globalThis.onTheRecordGiven?.record;
}
