import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/registry.ts';
import type { SitePages } from '../ledger/permalinks.ts';
import type { Corpus } from '../parse/corpus.ts';
import {
  type Parsed,
  type ParsedBriefing,
  type ParsedProfile,
  parseBriefing,
  parseProfile,
} from '../parse/parse.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { Source } from '../text/source.ts';
import { runRules } from './index.ts';

/** The corpus, in the order the files were given, and everything that is wrong with it, ordered by file and place. */
export interface CheckedCorpus extends Corpus {
  readonly diagnostics: readonly Diagnostic[];
}

/** What the checks need to know beside the files. */
export interface CheckOptions {
  /**
   * The ISO date after which a day is "in the future". It is the latest date there is anywhere on Earth, so that a
   * check gives the same result in all time zones.
   */
  readonly today: string;
  /** The pages that links in the prose may lead to. Without them, only the form of links is checked. */
  readonly pages?: SitePages;
  /** Set if there are further files that could not even be read as text. */
  readonly hasUnread?: boolean;
}

/** Parses all files and checks them together. Never throws for what the files contain; linear in their number. */
export function checkSources(
  { briefings, profiles }: { readonly briefings: readonly Source[]; readonly profiles: readonly Source[] },
  options: CheckOptions,
): CheckedCorpus {
  return checkParsed(briefings.map(parseBriefing), profiles.map(parseProfile), options);
}

/** Checks files that are already parsed, so that a watched folder needs to parse only what changed. */
export function checkParsed(
  briefings: readonly Parsed<ParsedBriefing>[],
  profiles: readonly Parsed<ParsedProfile>[],
  { today, pages, hasUnread = false }: CheckOptions,
): CheckedCorpus {
  const files = [...briefings, ...profiles];
  const corpus: Corpus = {
    briefings: briefings.flatMap(({ result }) => result ?? []),
    profiles: profiles.flatMap(({ result }) => result ?? []),
    complete: !hasUnread && files.every(({ result }) => result !== undefined),
  };
  const found = [
    ...files.flatMap(({ diagnostics }) => diagnostics),
    ...runRules({ ...corpus, today, pages }),
  ];
  return { ...corpus, diagnostics: inOrder(onePerPlace(found)) };
}

/** One mistake gets one finding: if several kinds are found at exactly the same place, only the first kind stays. */
function onePerPlace(found: readonly Diagnostic[]): Diagnostic[] {
  const codes = new Map<string, Code>();
  return found.filter(({ code, file, range }) => {
    const place = `${range.start.offset}:${range.end.offset}:${file}`;
    const first = codes.get(place) ?? code;
    codes.set(place, first);
    return first === code;
  });
}

/** Findings ordered by file and place. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareStrings(a.file, b.file) ||
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset
  );
}
