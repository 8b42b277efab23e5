import { diagnose, type Finding } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { briefingSchema } from '../../schema/briefing.ts';
import { valueAt } from '../../schema/field-path.ts';
import { knownKeys } from '../../schema/shape.ts';
import { nearest } from '../../text/nearest.ts';
import { inEachBriefing } from '../rule.ts';

/**
 * A correction's target is `body`, a field of the record (`title`), an entry of a list by its id
 * (`quotes.last-chance`) or a field of one (`actors.isaac-herzog.role`), a field of a group (`dateline.place`), or a
 * key point by its number (`keyPoints.2`).
 */
export const correctionTargets = inEachBriefing(function* check(briefing) {
  for (const [index, { target }] of briefing.record.corrections.entries()) {
    const finding = target === undefined ? undefined : wrongTarget(briefing, target);
    if (finding)
      yield diagnose(
        'id/unknown',
        briefing.source,
        briefing.place(['corrections', index, 'target']),
        finding,
      );
  }
});

function wrongTarget(briefing: ParsedBriefing, target: string): Finding | undefined {
  const [field = '', ...rest] = target.split('.');
  const fields = knownKeys(briefingSchema, []).filter((name) => name !== 'corrections');
  if (field === 'body') return knownField(rest, [], [field]);
  if (!fields.includes(field))
    return suggestion('field', field, ['body', ...fields], (name) => [name, ...rest]);
  const entries = valueAt(briefing.fields.value, [field]);
  const inEntry = knownKeys(briefingSchema, [field, 0]);
  if (inEntry.length > 0) {
    const [id, ...path] = rest;
    if (id === undefined) return undefined;
    const ids = (Array.isArray(entries) ? entries : [])
      .map((entry) => valueAt(entry, ['id']))
      .filter((known) => typeof known === 'string');
    const known = [...ids, ...formerIds(briefing, field)];
    if (!known.includes(id)) return suggestion('id', id, known, (name) => [field, name, ...path]);
    return knownField(path, inEntry, [field, id]);
  }
  if (field === 'keyPoints' && rest.length > 0) return knownKeyPoint(briefing, rest);
  return knownField(rest, knownKeys(briefingSchema, [field]), [field]);
}

/** The number of a key point, counted from 1. It may be that of one that was taken out since. */
function knownKeyPoint(
  { record }: ParsedBriefing,
  [number = '', ...more]: readonly string[],
): Finding | undefined {
  if (/^[1-9]$/.test(number) && more.length === 0) return undefined;
  const numbers = record.keyPoints.map((_, at) => String(at + 1));
  return suggestion('field', [number, ...more].join('.'), numbers, (known) => ['keyPoints', known]);
}

/** A finding unless the rest of the path is empty or the name of one of the fields. */
function knownField(
  path: readonly string[],
  fields: readonly string[],
  before: readonly string[],
): Finding | undefined {
  const [name, ...more] = path;
  if (name === undefined) return undefined;
  if (fields.includes(name) && more.length === 0) return undefined;
  return suggestion('field', path.join('.'), fields, (field) => [...before, field]);
}

function suggestion(
  kind: 'field' | 'id',
  wrong: string,
  known: readonly string[],
  whole: (name: string) => readonly string[],
): Finding {
  const meant = nearest(wrong, known);
  return {
    message: `Unexpected ${kind} "${wrong}" in the target of a correction, expected ${kind === 'id' ? 'an id of the list' : 'a field of the record'}.`,
    hint: meant
      ? `Did you mean "${whole(meant).join('.')}"?`
      : known.length > 0
        ? `Known here: ${known.slice(0, 20).join(', ')}.`
        : 'Name the field alone.',
  };
}

function formerIds({ record }: ParsedBriefing, field: string): string[] {
  return field === 'quotes' ? record.quotes.flatMap((quote) => quote.formerIds) : [];
}
