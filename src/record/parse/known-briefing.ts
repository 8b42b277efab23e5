import type { BriefingRecord } from '../schema/briefing.ts';
import type { Source } from '../text/source.ts';
import { nameOf, type ParsedBriefing, parseBriefing } from './parse.ts';

/** What is kept of a briefing that was read before and had no finding of its own, as plain data. */
export interface Known {
  readonly record: BriefingRecord;
  readonly actorIds: readonly string[];
  /** The prose as the ledger compares it. */
  readonly foldedProse: string;
}

/**
 * A briefing that needs no reading: it stands in the checks with its record, and its file is parsed only when something
 * asks for more, such as the place of a finding that involves another file.
 */
export function knownBriefing(source: Source, { record, actorIds, foldedProse }: Known): ParsedBriefing {
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
    get loose() {
      return whole().loose;
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
