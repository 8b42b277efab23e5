import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { Source } from '../text/source.ts';
import type { LedgerLine } from './ledger.ts';
import type { LedgerTerms, PublishedPage } from './published-pages.ts';
import type { TrailSince } from './repairs.ts';

/** The ledger and the record it is held against, as the parts of its check share them. */
export interface LedgerCase {
  readonly source: Source;
  readonly lines: readonly LedgerLine[];
  readonly corpus: Corpus;
  readonly digest: LedgerTerms['digest'];
  /** What was put right in a briefing since it was recorded; none where its line is older than the recording of that. */
  readonly trails: ReadonlyMap<ParsedBriefing, TrailSince>;
  /** The id that somebody published under an id has now. */
  idNow(id: string): string;
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
