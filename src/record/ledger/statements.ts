import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { FieldPath } from '../schema/field-path.ts';
import { fold } from '../text/fold.ts';
import type { Digest } from './amendments.ts';
import { type LedgerComparison, recordedHere } from './comparison.ts';
import type { LedgerLine } from './ledger.ts';
import type { PublishedPage } from './published-pages.ts';

/**
 * What the record of a briefing states besides its quotes: headline, standfirst, key points, the day of publication,
 * and each event with its day, by the name of the field. Words are kept as their hashes.
 */
export function statementsOf(
  { title, standfirst, keyPoints, published, dates }: BriefingRecord,
  digest: Digest,
): Record<string, string> {
  const hash = (text: string) => digest(fold(text));
  return {
    title: hash(title),
    standfirst: hash(standfirst),
    published,
    ...Object.fromEntries(keyPoints.map((point, at) => [`keyPoints.${at + 1}`, hash(point)])),
    ...Object.fromEntries(
      dates.map(({ id, on, from, to, event }) => [
        `dates.${id}`,
        digest(JSON.stringify([on ?? [from, to ?? ''], fold(event)])),
      ]),
    ),
  };
}

/** A finding for each statement of a published briefing that changed or is gone, unless a correction says so. */
export function changedStatements(
  { source, amendments, digest, lines }: LedgerComparison,
  line: LedgerLine,
  { briefing, url }: PublishedPage,
): Diagnostic[] {
  const { record } = briefing;
  if (!line.states || record.retracted) return [];
  // If the briefing moved, the line of its new address is newer, and is the one to compare with.
  if (line.url !== url && lines.some((other) => other.url === url && other.states)) return [];
  const now = statementsOf(record, digest);
  const present = new Set(Object.values(now));
  const targets = amendments.get(briefing)?.added.flatMap(({ correction }) => correction?.target ?? []) ?? [];
  return Object.entries(line.states).flatMap(([field, value]) => {
    const [list = '', id = ''] = field.split('.');
    // A key point may have moved within its list. The target of a correction may be a whole event or one of its
    // fields.
    if (now[field] === value || (list === 'keyPoints' && present.has(value))) return [];
    const isSaid = targets.some(
      (target) => target === field || target === list || target.startsWith(`${field}.`),
    );
    if (isSaid) return [];
    const before = field === 'published' ? ` from ${value}` : '';
    return diagnose('ledger/restated', briefing.source, briefing.place(placeOf(record, list, id)), {
      message: `The ${names[list] ?? field} of a published briefing ${list === 'dates' || list === 'keyPoints' ? 'have' : 'has'} changed${before} since ${line.recorded}, expected ${list === 'dates' ? `the event "${id}"` : 'what it was'} or a correction.`,
      hint: `Bring it back, or add to "corrections" an entry with target: ${field}, what it was under "was" and what it is under "now".`,
      related: [recordedHere(source, line)],
    });
  });
}

const names: Readonly<Record<string, string>> = {
  title: 'headline',
  standfirst: 'standfirst',
  published: 'day of publication',
  keyPoints: 'key points',
  dates: 'events',
};

function placeOf({ keyPoints, dates }: BriefingRecord, list: string, id: string): FieldPath {
  const at = list === 'dates' ? dates.findIndex((date) => date.id === id) : Number(id) - 1;
  const isThere = list === 'dates' ? at >= 0 : list === 'keyPoints' && at < keyPoints.length;
  return isThere ? [list, at] : [list];
}
