import { checkCards } from '../outputs/share-cards/check.ts';
import { checkSummaries } from '../outputs/summary/check.ts';
import { measure } from '../outputs/summary/type/measure.ts';
import { checkLedger } from '../record/ledger/check.ts';
import { type LedgerLine, parseLedger } from '../record/ledger/ledger.ts';
import type { LedgerContext } from '../record/ledger/published-pages.ts';
import {
  type Parsed,
  type ParsedBriefing,
  type ParsedProfile,
  parseBriefing,
  parseProfile,
} from '../record/parse/parse.ts';
import { type CheckedCorpus, checkParsed, inOrder } from '../record/rules/check.ts';
import type { Source } from '../record/text/source.ts';
import { ledgerContext, sitePages } from '../site/permalinks.ts';
import { type ContentFiles, ledgerFile, readContent } from './content-files.ts';

/** The content folder, read and checked. */
export interface CheckedContent extends CheckedCorpus {
  /** Everything that was read, for showing the lines a finding is about. */
  readonly sources: readonly Source[];
  /** The number of files that were checked. */
  readonly files: number;
  readonly ledger: { readonly file: string; readonly text: string; readonly lines: readonly LedgerLine[] };
}

/** Checks the content folder as it is at the moment; what is later than `today` is in the future. Reads again only files that have changed since the last call. */
export type ContentChecker = (today: string) => Promise<CheckedContent>;

/** Gives back, by file, the briefings that need no parsing because a cache knows them. */
export type CachedBriefings = (
  sources: readonly Source[],
  today: string,
) => Promise<ReadonlyMap<string, ParsedBriefing>>;

/** What `check`, `build` and `dev` have in common: one way to read a content folder, one list of findings. */
export function contentChecker(
  contentDir: string,
  terms: LedgerContext = ledgerContext,
  cachedBriefings: CachedBriefings = async () => new Map(),
): ContentChecker {
  const parseBriefingOnce = remembering(parseBriefing);
  const parseProfileOnce = remembering(parseProfile);

  return async (today) => {
    const files = readContent(contentDir);
    const cached = await cachedBriefings(files.briefings, today);
    const briefings = files.briefings.map((source): Parsed<ParsedBriefing> => {
      const result = cached.get(source.file);
      return result ? { result, diagnostics: [] } : parseBriefingOnce(source);
    });
    const profiles: Parsed<ParsedProfile>[] = files.profiles.map(parseProfileOnce);
    const checked = checkParsed(briefings, profiles, {
      today,
      pages: sitePages,
      hasUnread: files.unread.length > 0,
    });
    const doubtful = checked.briefings.filter(({ isClean }) => !isClean);
    const ofOutputs = [...checkSummaries(doubtful, measure), ...checkCards(doubtful)];
    const ledger = files.ledger && parseLedger(files.ledger);
    const ofLedger =
      files.ledger && ledger
        ? [...ledger.diagnostics, ...checkLedger(files.ledger, ledger, checked, terms)]
        : [];
    return {
      ...checked,
      diagnostics: inOrder([...files.diagnostics, ...checked.diagnostics, ...ofOutputs, ...ofLedger]),
      sources: sourcesOf(files),
      files: files.briefings.length + files.profiles.length + files.unread.length,
      ledger: {
        file: ledgerFile(contentDir),
        text: files.ledger?.text ?? '',
        lines: ledger?.lines ?? [],
      },
    };
  };
}

function sourcesOf(files: ContentFiles): Source[] {
  const { briefings, profiles, unread, ledger } = files;
  return [...briefings, ...profiles, ...unread, ...(ledger ? [ledger] : [])];
}

/** Gives the same result for the same file as long as its text stays the same. */
function remembering<Result>(parse: (source: Source) => Result): (source: Source) => Result {
  const known = new Map<string, { readonly text: string; readonly result: Result }>();
  return (source) => {
    const earlier = known.get(source.file);
    if (earlier?.text === source.text) return earlier.result;
    const result = parse(source);
    known.set(source.file, { text: source.text, result });
    return result;
  };
}
