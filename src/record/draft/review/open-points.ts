import { type ParsedBriefing, parseBriefing } from '../../parse/parse.ts';
import { occurrences, type Place, quoteRuns } from '../../parse/places.ts';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import type { Source } from '../../text/source.ts';
import { sentencesOf } from '../../text/words/sentences.ts';

/** Something of a draft that a person has to look at. */
export interface OpenPoint {
  /** Stays the same while other points are answered. */
  readonly key: string;
  readonly path: FieldPath;
  readonly kind: 'speaker' | 'day' | 'reference' | 'value';
  /** The name of the field. */
  readonly field: string;
  /** The drafted value; `undefined` where it is empty. */
  readonly value: string | undefined;
  /** Where the value stands in the file, its question mark included; where it would stand, if it is empty. */
  readonly span: readonly [start: number, end: number];
  /** The sentence that the value is about, the words themselves in the middle. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string } | undefined;
}

/** An actor that a person may choose. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly isPerson: boolean;
}

/** What is open in a briefing, in the order of the file; and the actors to choose from. */
export interface OpenPoints {
  readonly points: readonly OpenPoint[];
  readonly actors: readonly Candidate[];
}

/** Reads what is open in a file: values that end in a question mark, and quotes without a speaker. */
export function openPoints(source: Source): OpenPoints {
  const { result } = parseBriefing(source);
  if (!result) return { points: [], actors: [] };
  const unconfirmed = result.unconfirmed.map(({ path, value }) => pointAt(result, path, value));
  const blank = entriesOf(result, 'quotes').flatMap((entry, at): OpenPoint[] =>
    entry.speaker === null && entry.unnamed === undefined
      ? [pointAt(result, ['quotes', at, 'speaker'], undefined)]
      : [],
  );
  const points = [...unconfirmed, ...blank].sort((a, b) => a.span[0] - b.span[0]);
  return { points, actors: actorsOf(result) };
}

function pointAt(briefing: ParsedBriefing, path: FieldPath, value: string | undefined): OpenPoint {
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  const [list, at] = path;
  const entry = typeof at === 'number' ? entriesOf(briefing, String(list))[at] : undefined;
  const name = entry?.id ?? at ?? '';
  const place = placeOf(briefing, path);
  return {
    key: [list, name, ...path.slice(2)].join('/'),
    path,
    kind: kindOf(field),
    field,
    value,
    span: value === undefined ? blankSpan(briefing, path) : briefing.fields.valueAt(path),
    sentence: place && sentenceAround(briefing, place),
  };
}

function kindOf(field: string): OpenPoint['kind'] {
  if (field === 'speaker') return 'speaker';
  if (field === 'on' || field === 'from' || field === 'to') return 'day';
  return ['represents', 'mediators', 'who'].includes(field) ? 'reference' : 'value';
}

/** Behind the colon of an empty field. */
function blankSpan({ source, fields }: ParsedBriefing, path: FieldPath): readonly [number, number] {
  const [, end] = fields.keyAt(path);
  const colon = source.text.indexOf(':', end - 1);
  return [colon + 1, colon + 1];
}

function entriesOf({ fields }: ParsedBriefing, list: string): Readonly<Record<string, unknown>>[] {
  const entries = valueAt(fields.value, [list]);
  return Array.isArray(entries) ? entries.map((entry) => Object(entry)) : [];
}

function actorsOf(briefing: ParsedBriefing): Candidate[] {
  return entriesOf(briefing, 'actors').flatMap(({ id, name, kind }): Candidate[] =>
    typeof id === 'string' && typeof name === 'string' ? [{ id, name, isPerson: kind === 'person' }] : [],
  );
}

function placeOf(briefing: ParsedBriefing, [list, at]: FieldPath): Place | undefined {
  const entry = typeof at === 'number' ? entriesOf(briefing, String(list))[at] : undefined;
  if (!entry) return undefined;
  const { text, asWritten, name } = entry;
  if (list === 'quotes' && (typeof text === 'string' || Array.isArray(text)))
    return quoteRuns({ text }, briefing.quotations)[0]?.[0]?.parts[0];
  const forms = list === 'dates' ? [asWritten] : [name, ...(Array.isArray(asWritten) ? asWritten : [])];
  return forms.flatMap((form) =>
    typeof form === 'string' ? occurrences(briefing.body.passages, form).slice(0, 1) : [],
  )[0];
}

function sentenceAround(
  briefing: ParsedBriefing,
  { passage, start, end }: Place,
): NonNullable<OpenPoint['sentence']> {
  const text = briefing.body.passages[passage]?.text ?? '';
  const around = sentencesOf(text, briefing.record.lang);
  const first = around.findLastIndex((sentence) => sentence.start < start);
  const last = around.findIndex((sentence) => sentence.end > end);
  // With the sentence before and after, so that "he" can be told.
  const from = around[Math.max(0, first - 1)]?.start ?? 0;
  const to = around[last < 0 ? around.length - 1 : Math.min(last + 1, around.length - 1)]?.end ?? text.length;
  const previous = from === 0 ? (briefing.body.passages[passage - 1]?.text ?? '') : '';
  const lead = previous === '' ? '' : `${previous.slice(-240)}\n\n`;
  return {
    before: `${lead}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: text.slice(end, Math.max(to, end)),
  };
}
