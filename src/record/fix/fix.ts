import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ParsedBriefing, parseBriefing } from '../parse/parse.ts';
import { checkSources } from '../rules/check.ts';
import { Source } from '../text/source.ts';
import { fixDays } from './days.ts';
import { fixNames } from './names.ts';
import type { Edit, Refusal } from './proposal.ts';
import { fixWords } from './words.ts';

/** A briefing as it would be after fixing. */
export interface Fixed {
  readonly before: Source;
  readonly after: Source;
  readonly edits: readonly Edit[];
  readonly refusals: readonly Refusal[];
}

/**
 * Fixes mistakes that have one clear answer: mistyped names of fields and ids, marks and dashes of a quote that
 * differ from the article's, a missing `on` that follows from a weekday and the dateline. Every change is tried: it
 * is dropped if its mistake stays or another one appears. Bytes outside the edits stay as they are.
 */
function fix(briefing: ParsedBriefing, today: string): Fixed {
  const { source } = briefing;
  const proposals = [fixNames(briefing), fixDays(briefing), fixWords(briefing)];
  let accepted: readonly Edit[] = [];
  let findings = findingsOf(source, today);
  for (const change of proposals.flatMap(({ changes }) => changes)) {
    const tried = [...accepted, ...change];
    const left = findingsOf(new Source(source.file, apply(source.text, tried)), today);
    if (!isBetter(left, findings)) continue;
    accepted = tried;
    findings = left;
  }
  return {
    before: source,
    after: new Source(source.file, apply(source.text, accepted)),
    edits: accepted.toSorted((a, b) => a.start - b.start),
    refusals: proposals.flatMap(({ refusals }) => refusals),
  };
}

/**
 * Fixes in rounds until no mistake with a clear answer is left, because one mistake may hide another. Returns the
 * first round, and each further one that changed something; `most` rounds at most.
 */
export function fixFully(briefing: ParsedBriefing, today: string, most = 4): readonly Fixed[] {
  const round = fix(briefing, today);
  if (round.edits.length === 0 || most === 1) return [round];
  const { result } = parseBriefing(round.after);
  const further = result ? fixFully(result, today, most - 1) : [];
  return [round, ...further.filter(({ edits }) => edits.length > 0)];
}

/** A text with edits applied; they do not overlap. */
function apply(text: string, edits: readonly Edit[]): string {
  let after = text;
  for (const { start, end, text: written } of edits.toSorted((a, b) => b.start - a.start))
    after = after.slice(0, start) + written + after.slice(end);
  return after;
}

/**
 * Whether a change leaves fewer errors, even if a warning appears that an error had hidden; or as many errors and
 * fewer findings; or as many of both and fewer unknown fields, since the value of a mistyped field may be mistyped,
 * too.
 */
function isBetter(left: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  const count = (list: readonly Diagnostic[], isMeant: (finding: Diagnostic) => boolean) =>
    list.filter(isMeant).length;
  const gained = [
    ({ severity }: Diagnostic) => severity === 'error',
    () => true,
    ({ code }: Diagnostic) => code === 'schema/unknown-key',
  ].map((isMeant) => count(before, isMeant) - count(left, isMeant));
  return (gained.find((fewer) => fewer !== 0) ?? 0) > 0;
}

function findingsOf(source: Source, today: string): readonly Diagnostic[] {
  return checkSources({ briefings: [source], profiles: [] }, { today }).diagnostics;
}
