import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { Source } from '../text/source.ts';
import { type LedgerComparison, recordedHere } from './comparison.ts';
import type { LedgerLine } from './ledger.ts';
import type { PublishedPage } from './published-pages.ts';

/** Compares the prose of a published briefing with the recorded one: a finding if it changed and nothing says so. */
export function changedProse(
  { source, lines, amendments }: LedgerComparison,
  line: LedgerLine,
  { briefing, url }: PublishedPage,
): Diagnostic[] {
  if (line.url !== url) {
    // If quotations were published with it, it is surely the same briefing: one that was gone would have its own
    // finding.
    const isQuoted = lines.some(({ kind, id }) => kind === 'quote' && id.startsWith(`${line.id}/`));
    // The line of the new address tells whether the prose changed since then.
    if (lines.some((other) => other.url === url && (isQuoted || other.hash === line.hash))) return [];
    if (!isQuoted) return [movedAway(source, line, briefing)];
  }
  const since = amendments.get(briefing);
  const { updated } = briefing.record;
  const isSaid = since
    ? since.added.length > 0 || isLater(updated, line.updated)
    : isAmendedSince(briefing.record, line.recorded);
  if (isSaid) return [];
  const stated = updated === undefined ? 'published' : 'updated';
  const isOfThatDay = updated !== undefined && updated === line.updated;
  const finding = diagnose('ledger/changed', briefing.source, briefing.place([stated]), {
    message: `The prose of a published briefing has changed since ${line.recorded}, expected a later "updated" or another correction.`,
    hint: isOfThatDay
      ? `It was recorded with this "updated" already: write the moment of the change, such as ${updated.slice(0, 10)}T18:30:00Z, or add a correction.`
      : undefined,
    related: [recordedHere(source, line)],
  });
  return [finding];
}

function movedAway(source: Source, line: LedgerLine, { source: now, place }: ParsedBriefing): Diagnostic {
  return diagnose('ledger/changed', now, place(['formerSlugs']), {
    message: `The address ${line.url} leads to another briefing, expected the one it was published with.`,
    hint: 'Give a briefing its new slug and run "npm run record" before its prose changes; an address does not lead to another briefing.',
    related: [recordedHere(source, line)],
  });
}

/** A finding if corrections or retractions that were recorded are gone. */
export function amendmentGone(
  { source, amendments }: LedgerComparison,
  line: LedgerLine,
  { briefing }: PublishedPage,
): Diagnostic[] {
  const gone = amendments.get(briefing)?.gone ?? 0;
  if (gone === 0) return [];
  const finding = diagnose('ledger/amendment-gone', briefing.source, briefing.place(['corrections']), {
    message: `A correction or retraction that was published is gone, expected all that were recorded by ${line.recorded}.`,
    related: [recordedHere(source, line)],
  });
  return [finding];
}

function isLater(updated: string | undefined, recorded: string | undefined): boolean {
  if (updated === undefined || updated === recorded) return false;
  return recorded === undefined || Date.parse(updated) >= Date.parse(recorded);
}

/**
 * Whether anything was corrected or retracted on or after a day, for lines from before the ledger recorded
 * amendments.
 */
function isAmendedSince({ updated, retracted, corrections, quotes }: BriefingRecord, day: string): boolean {
  const ofQuotes = quotes.flatMap((quote) => quote.retracted ?? []);
  const days = [updated, retracted?.on, ...[...corrections, ...ofQuotes].map(({ on }) => on)];
  return days.some((other) => other !== undefined && other.slice(0, 10) >= day);
}
