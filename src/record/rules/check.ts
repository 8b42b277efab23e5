import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/registry.ts';
import type { SitePages } from '../ledger/permalinks.ts';
import {
  type Parsed,
  type ParsedBriefing,
  type ParsedProfile,
  parseBriefing,
  parseProfile,
} from '../parse/parse.ts';
import type { Source } from '../text/source.ts';
import { checkCorpus } from './index.ts';

/** The content folder, by kind of file. */
export interface Contents<Briefing, Profile> {
  readonly briefings: readonly Briefing[];
  readonly profiles: readonly Profile[];
}

/** What was read, in the order given, and everything that is wrong with it, ordered by file and place. */
export interface Checked extends Contents<ParsedBriefing, ParsedProfile> {
  readonly diagnostics: readonly Diagnostic[];
}

/** What the checks need to know beside the files. */
export interface CheckOptions {
  /** The ISO date that "in the future" is counted from: the latest there is anywhere, so that all places find the same. */
  readonly today: string;
  /** The pages that links in the prose may lead to; left out, only their form is checked. */
  readonly pages?: SitePages;
}

/** Reads all files and checks them together. Never throws for what the files contain; linear in their number. */
export function checkBriefings(files: Contents<Source, Source>, options: CheckOptions): Checked {
  return checkParsed(
    { briefings: files.briefings.map(parseBriefing), profiles: files.profiles.map(parseProfile) },
    options,
  );
}

/** Checks files that are read already: who watches a folder reads again only what changed. */
export function checkParsed(
  files: Contents<Parsed<ParsedBriefing>, Parsed<ParsedProfile>>,
  { today, pages }: CheckOptions,
): Checked {
  const briefings = files.briefings.flatMap(({ result }) => result ?? []);
  const profiles = files.profiles.flatMap(({ result }) => result ?? []);
  const complete = briefings.length === files.briefings.length;
  const found = [
    ...files.briefings.flatMap(({ diagnostics }) => diagnostics),
    ...files.profiles.flatMap(({ diagnostics }) => diagnostics),
    ...checkCorpus({ briefings, profiles, today, pages, complete }),
  ];
  return { briefings, profiles, diagnostics: inOrder(onePerPlace(found)) };
}

/** One mistake is one finding: of several kinds at exactly the same place, the first to be found is heard. */
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
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset;
}
