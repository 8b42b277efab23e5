import { checkCards } from '../outputs/share-cards/check.ts';
import { summaryOf } from '../outputs/summary/check.ts';
import { facesUsed } from '../outputs/summary/faces-used.ts';
import type { SummaryPlan } from '../outputs/summary/layout/plan.ts';
import { measure } from '../outputs/summary/type/measure.ts';
import { type Briefing, composeBriefing } from '../record/compose/briefing.ts';
import type { SitePages } from '../record/ledger/permalinks.ts';
import { foldedProse } from '../record/ledger/published-pages.ts';
import { briefingFromCache } from '../record/parse/cached-briefing.ts';
import type { ParsedBriefing } from '../record/parse/parse.ts';
import { checkSources } from '../record/rules/check.ts';
import type { Source } from '../record/text/source.ts';
import { permalinkUrls } from '../site/permalinks.ts';
import { proseSite } from '../site/prose-site.ts';

/** A briefing that was read, checked and made ready to be shown: plain data that outlives a build, but for its details. */
export interface ComposedBriefing extends Pick<Briefing, 'slug' | 'record' | 'dir' | 'marks'> {
  /** The file it was read from, and a digest of its name, its text and the code that read it. */
  readonly file: string;
  readonly digest: string;
  /** The ISO date on which the file by itself had no finding; without one it has to be checked again. */
  readonly cleanOn?: string;
  readonly actorIds: readonly string[];
  readonly foldedProse: string;
  /** The font files that its one-page summary has letters of. */
  readonly faces: readonly string[];
  /** What only its own pages show; it may be read from disk each time. */
  readonly details: () => BriefingDetails;
}

/** The parts of a briefing that lists and checks do not need. They are most of its bytes. */
export interface BriefingDetails extends Omit<Briefing, 'slug' | 'record' | 'dir' | 'marks'> {
  /** The one-page summary. */
  readonly summary: SummaryPlan;
}

/** Makes a checked briefing ready to be shown. */
export function compose(parsed: ParsedBriefing, digest: string): ComposedBriefing {
  const summary = summaryOf(parsed, measure);
  if (!summary) throw new Error(`${parsed.source.file} fits on no page, and the check said nothing.`);
  return composeWith(summary, parsed, digest);
}

function composeWith(summary: SummaryPlan, parsed: ParsedBriefing, digest: string): ComposedBriefing {
  const { slug, record, dir, marks, ...rest } = composeBriefing(parsed, proseSite);
  const details = { ...rest, summary };
  return {
    file: parsed.source.file,
    digest,
    slug,
    record,
    dir,
    marks,
    actorIds: [...parsed.declared.actorIds],
    foldedProse: foldedProse(parsed),
    faces: facesUsed([summary]).map(({ file }) => file),
    details: () => details,
  };
}

/** The briefing as pages see it. Its details are fetched when they look at them. */
export function briefingOf({ slug, record, dir, marks, details }: ComposedBriefing): Briefing {
  return {
    slug,
    record,
    dir,
    marks,
    get prose() {
      return details().prose;
    },
    get text() {
      return details().text;
    },
    get anchors() {
      return details().anchors;
    },
    get contexts() {
      return details().contexts;
    },
  };
}

/** The pages a file makes by itself: one with links to others is checked again in every build. */
const own: SitePages = { ...permalinkUrls, fixed: [], listsOf: () => [] };

/**
 * Reads a file by itself, and composes it when it has no finding. Any other is left to the check of everything, which finds
 * the same again and reports it.
 */
export function composeClean(source: Source, digest: string, today: string): ComposedBriefing | undefined {
  const { briefings, diagnostics } = checkSources(
    { briefings: [source], profiles: [] },
    { today, pages: own },
  );
  const [parsed] = briefings;
  if (!parsed || diagnostics.length > 0) return undefined;
  if (checkCards([parsed]).length > 0) return undefined;
  const summary = summaryOf(parsed, measure);
  return summary && { ...composeWith(summary, parsed, digest), cleanOn: today };
}

/** The cached briefing as the checks look at it; its file is not parsed. */
export function cachedBriefing(
  source: Source,
  { record, actorIds, foldedProse }: ComposedBriefing,
): ParsedBriefing {
  return briefingFromCache(source, { record, actorIds, foldedProse });
}
