import type { BriefingDate } from '../schema/date.ts';
import { type Quote, quoteParts } from '../schema/quote.ts';
import { fold } from '../text/fold.ts';
import { wholeMatches } from '../text/words/whole-words.ts';
import type { Body, Passage } from './body.ts';
import type { ParsedBriefing } from './parse.ts';
import type { Quotation } from './quotations/quotations.ts';

/** Words in a passage, as offsets in its text, end exclusive. */
export interface Place {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Every run of successive quotations that are the parts of a quote, word for word after folding. */
export function quoteRuns(
  quote: Pick<Quote, 'text'>,
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const [first = '', ...rest] = quoteParts(quote).map(fold);
  return (byWording(quotations).get(first) ?? []).flatMap((at) => {
    const run = quotations.slice(at, at + 1 + rest.length);
    const matches = rest.every((part, i) => fold(run[i + 1]?.text ?? '') === part);
    return run.length === 1 + rest.length && matches ? [run] : [];
  });
}

const indexes = new WeakMap<readonly Quotation[], Map<string, number[]>>();

/**
 * The indexes of the quotations with each folded wording. They are kept for a list, so that many quotes cost no more
 * than few.
 */
function byWording(quotations: readonly Quotation[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(quotations);
  if (known) return known;
  const index = Map.groupBy(quotations.keys(), (at) => fold(quotations[at]?.text ?? ''));
  indexes.set(quotations, index);
  return index;
}

/** Where words occur in the body as whole words, in reading order; runs of white space compare equal. */
export function occurrences(passages: readonly Passage[], words: string): Place[] {
  const [first = '', ...rest] = words.trim().split(/\s+/);
  if (first === '') return [];
  const pattern = new RegExp([first, ...rest].map((word) => RegExp.escape(word)).join('\\s+'), 'gu');
  return passages.flatMap(({ text }, passage) =>
    // Looking for the first word costs far less than the pattern, and most passages do not have it.
    text.includes(first)
      ? Array.from(wholeMatches(text, pattern), ([start, end]) => ({ passage, start, end }))
      : [],
  );
}

/** A date of the record, and where its words stand in the body; empty if they stand nowhere. */
export interface DatePlaces {
  readonly date: BriefingDate;
  readonly places: readonly Place[];
}

/** The dates of a record, and the words that look like a date and mean none. */
interface DateLists {
  readonly dates: readonly BriefingDate[];
  readonly notDates: readonly string[];
}

/**
 * Gives the places of each wording to the dates that have it. If several entries have the same words, they get one
 * place each, in order, and the last entry gets all that are left. Entries for which no place is left share the last
 * one.
 */
export function datePlaces({ dates, notDates }: DateLists, body: Body): DatePlaces[] {
  const found = wordingPlaces({ dates, notDates }, body);
  const dealt = new Map<BriefingDate, readonly Place[]>();
  for (const [words, entries] of Map.groupBy(dates, wordingOf)) {
    const places = found.get(words) ?? [];
    entries.forEach((date, i) => {
      const from = Math.max(0, Math.min(i, places.length - 1));
      dealt.set(date, i === entries.length - 1 ? places.slice(from) : places.slice(from, from + 1));
    });
  }
  return dates.map((date) => ({ date, places: dealt.get(date) ?? [] }));
}

/**
 * Where each wording of some dates occurs. If there are entries for "Monday, May 26" and for "Monday", the second
 * does not get the Monday of the first, unless there is no other one. Nor does "Tuesday" get the one in "Super
 * Tuesday" if the record says that these words mean no day.
 */
export function wordingPlaces(
  { dates, notDates }: DateLists,
  body: Body,
): ReadonlyMap<string, readonly Place[]> {
  const taken = new Map<number, Set<number>>();
  const take = ({ passage, start, end }: Place) => {
    const units = taken.get(passage) ?? new Set();
    for (let at = start; at < end; at++) units.add(at);
    taken.set(passage, units);
  };
  const isTaken = ({ passage, start, end }: Place) =>
    taken.get(passage)?.has(start) === true || taken.get(passage)?.has(end - 1) === true;
  for (const words of notDates) occurrences(body.passages, words).forEach(take);
  const longestFirst = [...new Set(dates.map(wordingOf))].sort((a, b) => b.length - a.length);
  return new Map(
    longestFirst.map((words) => {
      const all = occurrences(body.passages, words);
      const own = all.filter((place) => !isTaken(place));
      own.forEach(take);
      return [words, own.length > 0 ? own : all];
    }),
  );
}

/** The words of a date as they are compared. */
export function wordingOf({ asWritten }: Pick<BriefingDate, 'asWritten'>): string {
  return asWritten.replace(/\s+/g, ' ');
}

/** Whether a place lies inside the words of a quotation. */
export function isInsideQuotation(place: Place, quotations: readonly Quotation[]): boolean {
  return quotations.some(({ parts }) =>
    parts.some(
      (part) => part.passage === place.passage && part.start <= place.start && place.end <= part.end,
    ),
  );
}

/**
 * The offsets in the file of a place in the body. They reach over a whole entity if the last character is written as
 * one.
 */
export function fileSpan(
  { body, source }: Pick<ParsedBriefing, 'body' | 'source'>,
  place: Place,
): readonly [number, number] {
  const passage = body.passages[place.passage];
  const start = passage?.origin[place.start] ?? 0;
  const last = passage?.origin[Math.max(place.start, place.end - 1)] ?? start;
  const entity =
    passage?.text.charAt(place.end - 1) === '&'
      ? undefined
      : /^&#?\w{1,31};/.exec(source.text.slice(last, last + 33));
  return [start, last + (entity?.[0].length ?? 1)];
}

/** Whether a place shares a letter with one of the others. */
export function overlapsAny(place: Place, others: readonly Place[]): boolean {
  return others.some(
    (other) => other.passage === place.passage && other.start < place.end && place.start < other.end,
  );
}
