import { type RelatedPlace, relatedPlace } from '../diagnostics/diagnostic.ts';
import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { Source } from '../text/source.ts';
import type { AmendmentsSince } from './amendments.ts';
import type { LedgerLine } from './ledger.ts';
import type { LedgerContext, PublishedPage } from './published-pages.ts';

/** The ledger and the record that it is compared with, shared by the parts of the check. */
export interface LedgerComparison {
  readonly source: Source;
  readonly lines: readonly LedgerLine[];
  readonly corpus: Corpus;
  readonly digest: LedgerContext['digest'];
  /**
   * What was corrected or retracted in a briefing since it was recorded. A briefing is missing here if its line is
   * from before the ledger recorded amendments.
   */
  readonly amendments: ReadonlyMap<ParsedBriefing, AmendmentsSince>;
  /** The present id of somebody who was published under an id. */
  currentId(id: string): string;
  /** Every page there is now, by its kind and the hash of its words with a space between them. */
  pagesByHash(): ReadonlyMap<string, PublishedPage>;
}

/** The place of a line in the ledger, to be shown with a finding. */
export function recordedHere(source: Source, line: LedgerLine): RelatedPlace {
  return relatedPlace(source, line.place, `Recorded on ${line.recorded} here.`);
}

/** The place in a briefing where the words of a page stand, to be shown with a finding. */
export function placeOf({ briefing, path }: PublishedPage, message: string): RelatedPlace {
  return relatedPlace(briefing.source, briefing.place(path), message);
}
