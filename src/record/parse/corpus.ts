import type { ParsedBriefing, ParsedProfile } from './parse.ts';

/** All files of a content folder that could be parsed: what rules across files, and the ledger, look at. */
export interface Corpus {
  readonly briefings: readonly ParsedBriefing[];
  readonly profiles: readonly ParsedProfile[];
  /** False when a file could not be parsed at all, so that what it declares is not known. */
  readonly complete: boolean;
}
