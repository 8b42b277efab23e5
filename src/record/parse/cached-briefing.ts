import type { BriefingRecord } from '../schema/briefing.ts';
import type { Source } from '../text/source.ts';
import { nameOf, type ParsedBriefing, parseBriefing } from './parse.ts';

/** What a cache keeps of a briefing that had no finding by itself, as plain data. */
export interface CachedBriefing {
  readonly record: BriefingRecord;
  readonly actorIds: readonly string[];
  /** The prose as the ledger compares it. */
  readonly foldedProse: string;
}

/**
 * A briefing from a cache, for the rules that compare files. Its file is parsed only when something asks for more than
 * the cache keeps, such as the place of a finding that involves another file.
 */
export function briefingFromCache(
  source: Source,
  { record, actorIds, foldedProse }: CachedBriefing,
): ParsedBriefing {
  let read: ParsedBriefing | undefined;
  const whole = (): ParsedBriefing => {
    read ??= parseBriefing(source).result;
    if (!read) throw new Error(`${source.file} was readable before, and its text has not changed.`);
    return read;
  };
  const ids = new Set(actorIds);
  return {
    isClean: true,
    source,
    name: nameOf(source.file),
    record,
    // A file with an unconfirmed value has a finding, so it is never cached.
    unconfirmed: [],
    foldedProse,
    get fields() {
      return whole().fields;
    },
    get body() {
      return whole().body;
    },
    get quotations() {
      return whole().quotations;
    },
    get unpaired() {
      return whole().unpaired;
    },
    declared: {
      actorIds: ids,
      get quoteTexts() {
        return whole().declared.quoteTexts;
      },
      get dateWords() {
        return whole().declared.dateWords;
      },
    },
    place: (path) => whole().place(path),
  };
}
