import { checkCards } from '../outputs/share-cards/check.ts';
import { checkSheets, sheetOf } from '../outputs/summary/check.ts';
import type { SheetPlan } from '../outputs/summary/layout/plan.ts';
import { measure } from '../outputs/summary/type/measure.ts';
import { type Briefing, composeBriefing } from '../record/compose/briefing.ts';
import type { SitePages } from '../record/ledger/permalinks.ts';
import { foldedProse } from '../record/ledger/published-pages.ts';
import { briefingFromCache } from '../record/parse/cached-briefing.ts';
import type { ParsedBriefing } from '../record/parse/parse.ts';
import { checkSources } from '../record/rules/check.ts';
import type { Source } from '../record/text/source.ts';
import { permalinkUrls } from '../site/permalinks.ts';
import { proseLinks } from '../site/prose-links.ts';

/** A briefing ready to be shown, as plain data that outlives the build. */
export interface ComposedBriefing {
  /** The file it was read from, and a digest of its name, its text and the code that read it. */
  readonly file: string;
  readonly digest: string;
  /** The ISO date on which the file by itself had no finding; without one it has to be checked again. */
  readonly cleanOn?: string;
  readonly briefing: Briefing;
  readonly sheet: SheetPlan;
  readonly actorIds: readonly string[];
  readonly foldedProse: string;
}

/** Makes a checked briefing ready to be shown. */
export function compose(parsed: ParsedBriefing, digest: string): ComposedBriefing {
  const sheet = sheetOf(parsed, measure);
  if (!sheet) throw new Error(`${parsed.source.file} fits on no sheet, and the check said nothing.`);
  return {
    file: parsed.source.file,
    digest,
    briefing: composeBriefing(parsed, proseLinks),
    sheet,
    actorIds: [...parsed.declared.actorIds],
    foldedProse: foldedProse(parsed),
  };
}

/** The pages a file makes by itself: one with links to others is checked again in every build. */
const own: SitePages = { ...permalinkUrls, fixed: [], listsOf: () => [] };

/**
 * Reads files each by itself, and composes those without any finding. The others are left to the check of everything,
 * which finds the same again and reports it.
 */
export function composeClean(
  files: readonly { readonly source: Source; readonly digest: string }[],
  today: string,
): ComposedBriefing[] {
  return files.flatMap(({ source, digest }) => {
    const { briefings, diagnostics } = checkSources(
      { briefings: [source], profiles: [] },
      { today, pages: own },
    );
    const [parsed] = briefings;
    if (!parsed || diagnostics.length > 0) return [];
    if (checkSheets([parsed], measure).length > 0 || checkCards([parsed]).length > 0) return [];
    return [{ ...compose(parsed, digest), cleanOn: today }];
  });
}

/** The cached briefing as the checks look at it; its file is not parsed. */
export function cachedBriefing(
  source: Source,
  { briefing, actorIds, foldedProse }: ComposedBriefing,
): ParsedBriefing {
  return briefingFromCache(source, { record: briefing.record, actorIds, foldedProse });
}
