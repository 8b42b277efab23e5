import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { Source } from '../text/source.ts';
import { type LedgerCase, recordedHere } from './comparison.ts';
import type { LedgerLine } from './ledger.ts';
import type { PublishedPage } from './published-pages.ts';

/** The prose of a published briefing against that it was recorded with: a finding where nothing says that it changed. */
export function changedProse(
  { source, lines, trails }: LedgerCase,
  line: LedgerLine,
  { briefing, url }: PublishedPage,
): Diagnostic[] {
  if (line.url !== url) {
    // Published quotations that are still there show that it is the same briefing.
    const isQuoted = lines.some(({ kind, id }) => kind === 'quote' && id.startsWith(`${line.id}/`));
    // Whether it changed since, the line of its new address knows.
    if (lines.some((other) => other.url === url && (isQuoted || other.hash === line.hash))) return [];
    if (!isQuoted) return [movedAway(source, line, briefing)];
  }
  const trail = trails.get(briefing);
  const { updated } = briefing.record;
  const isSaid = trail
    ? trail.added.length > 0 || isLater(updated, line.updated)
    : isPutRightSince(briefing.record, line.recorded);
  if (isSaid) return [];
  const stated = updated === undefined ? 'published' : 'updated';
  const isOfThatDay = updated !== undefined && updated === line.updated;
  const finding = diagnose('ledger/changed', briefing.source, briefing.place([stated]), {
    message: `Unexpected prose of a published briefing, changed since ${line.recorded}, expected a later "updated" or another correction.`,
    hint: isOfThatDay
      ? `It was recorded with this "updated" already: write the moment of the change, such as ${updated.slice(0, 10)}T18:30:00Z, or add a correction.`
      : undefined,
    related: [recordedHere(source, line)],
  });
  return [finding];
}

function movedAway(source: Source, line: LedgerLine, { source: now, place }: ParsedBriefing): Diagnostic {
  return diagnose('ledger/changed', now, place(['formerSlugs']), {
    message: `Unexpected prose where ${line.url} leads to, expected that of the briefing it was published with.`,
    hint: 'Give a briefing its new slug and run "npm run record" before its prose changes; an address does not lead to another briefing.',
    related: [recordedHere(source, line)],
  });
}

/** A finding where corrections or retractions that were recorded are no more. */
export function repairGone(
  { source, trails }: LedgerCase,
  line: LedgerLine,
  { briefing }: PublishedPage,
): Diagnostic[] {
  const gone = trails.get(briefing)?.gone ?? 0;
  if (gone === 0) return [];
  const finding = diagnose('ledger/repair-gone', briefing.source, briefing.place(['corrections']), {
    message: `Unexpected end of a correction or retraction that was published, expected all that were recorded by ${line.recorded}.`,
    related: [recordedHere(source, line)],
  });
  return [finding];
}

function isLater(updated: string | undefined, recorded: string | undefined): boolean {
  if (updated === undefined || updated === recorded) return false;
  return recorded === undefined || Date.parse(updated) >= Date.parse(recorded);
}

/** For lines that do not say what had been put right by then: whether anything was on or after that day. */
function isPutRightSince({ updated, retracted, corrections, quotes }: BriefingRecord, day: string): boolean {
  const ofQuotes = quotes.flatMap((quote) => quote.retracted ?? []);
  const days = [updated, retracted?.on, ...[...corrections, ...ofQuotes].map(({ on }) => on)];
  return days.some((other) => other !== undefined && other.slice(0, 10) >= day);
}
