import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { Source } from '../text/source.ts';
import type { AmendmentsSince } from './amendments.ts';
import type { LedgerLine } from './ledger.ts';
import type { LedgerContext, PublishedPage } from './published-pages.ts';

/** The ledger and the record it is held against, as the parts of its check share them. */
export interface LedgerComparison {
  readonly source: Source;
  readonly lines: readonly LedgerLine[];
  readonly corpus: Corpus;
  readonly digest: LedgerContext['digest'];
  /** What was corrected or retracted in a briefing since it was recorded; none for lines from before that was recorded. */
  readonly amendments: ReadonlyMap<ParsedBriefing, AmendmentsSince>;
  /** The id that somebody published under an id has now. */
  currentId(id: string): string;
  /** Every page there is now, by its kind and the hash of its words with a space between them. */
  pagesByHash(): ReadonlyMap<string, PublishedPage>;
}

/** Where the ledger says it. */
export function recordedHere(source: Source, line: LedgerLine): RelatedPlace {
  return {
    file: source.file,
    range: source.range(...line.place),
    message: `Recorded on ${line.recorded} here.`,
  };
}

/** Where the words of a page stand. */
export function placeOf({ briefing, path }: PublishedPage, message: string): RelatedPlace {
  return { file: briefing.source.file, range: briefing.source.range(...briefing.place(path)), message };
}
