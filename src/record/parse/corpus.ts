import type { ParsedBriefing, ParsedProfile } from './parse.ts';

/**
 * All files of a content folder that could be parsed. The ledger and the rules that compare files look at them
 * together.
 */
export interface Corpus {
  readonly briefings: readonly ParsedBriefing[];
  readonly profiles: readonly ParsedProfile[];
  /** False when a file could not be parsed at all, so that what it declares is not known. */
  readonly complete: boolean;
}
