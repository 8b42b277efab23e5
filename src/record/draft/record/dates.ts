import type { Quotation } from '../../parse/quotations/quotations.ts';
import { idOf } from '../../text/slug.ts';
import type { ReadArticle } from '../attribution/read-article.ts';
import type { NamedDay } from '../named-days.ts';
import type { Cast } from './actors.ts';
import type { DraftedDate } from './drafted.ts';

/** The days of the article as entries of the record, in reading order. */
export function draftDates(
  days: readonly NamedDay[],
  {
    passages,
    quotations,
    article,
    cast,
    dateline,
  }: {
    readonly passages: readonly { readonly text: string }[];
    readonly quotations: readonly Quotation[];
    readonly article: ReadArticle | undefined;
    readonly cast: Cast | undefined;
    /** Where the dateline ends, so that it is no part of an event. */
    readonly dateline?: { readonly passage: number; readonly end: number } | undefined;
  },
): DraftedDate[] {
  const ids = new Set<string>();
  const told = new Set<string>();
  return days.flatMap((day): DraftedDate[] => {
    const event = eventOf(day, passages, quotations, day.passage === dateline?.passage ? dateline.end : 0);
    const id = idOf(event, ids);
    ids.add(id);
    told.add(event);
    const { first, last } = day;
    const span = last === undefined ? undefined : { value: last, isSure: first.isSure };
    const when = day.isOpen ? { from: first } : span ? { from: first, to: span } : { on: first };
    return [
      {
        id,
        ...when,
        asWritten: day.text,
        event,
        who: article && cast ? actorsIn(day, article, cast, quotations) : [],
        isPlanned: day.isPlanned,
      },
    ];
  });
}

/** The clause that names the day, without the words in quotation marks, at most 240 characters. */
function eventOf(
  { passage, start, end }: NamedDay,
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  first: number,
): string {
  const text = passages[passage]?.text ?? '';
  const marked = quotations.flatMap(({ parts }) => parts).filter((part) => part.passage === passage);
  const inside = marked.find((part) => part.start <= start && end <= part.end);
  const from =
    inside?.start ?? Math.max(first, ...marked.filter((part) => part.end <= start).map((part) => part.to));
  const to =
    inside?.end ??
    Math.min(text.length, ...marked.filter((part) => part.start >= end).map((part) => part.from));
  const event = clauseOf(text, [start, end], from, to);
  // Between two quotations little may be left: then the words in marks belong to it.
  return event.split(' ').length > fewWords ? event : clauseOf(text, [start, end], first, text.length);
}

/** Fewer words than these tell of no event. */
const fewWords = 3;

/** The clause around a day within some bounds of a text. */
function clauseOf(text: string, [start, end]: readonly [number, number], from: number, to: number): string {
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const begins = Math.max(
    0,
    ...[
      ...before.matchAll(
        /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|U\.S|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}))[.!?;]["\u201d\u2019']?\s+/gu,
      ),
    ].map(({ index, 0: found }) => index + found.length),
  );
  const stops = after.search(/(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|U\.S|St|No|\p{Lu}))[.!?;](?:\s|$)/u);
  const lead = before.slice(begins);
  const rest = stops < 0 ? after : after.slice(0, stops);
  return shorten(`${lead}${text.slice(start, end)}${rest}`, lead.length);
}

/** Takes clauses away at commas until the words are short; the day stays. */
function shorten(words: string, dayAt: number): string {
  let text = words.replace(/["\u201c\u201d\u201e]|\u00ab\s?|\s?\u00bb/g, '').replace(/\s+/g, ' ');
  if (dayAt > 170) text = text.slice(text.lastIndexOf(', ', dayAt - 40) + 2);
  if (text.length > 200) text = text.slice(0, text.lastIndexOf(' ', 200));
  const trimmed = text
    .replace(/[\s,;:]+(?:that|qu['\u2019]|que|dass)\s*$/iu, '')
    .replace(/^[\s,;:.\u2013\u2014-]+|[\s,;:.\u2013\u2014-]+$/g, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** Who is named in the sentence of a day, of those who are actors. */
function actorsIn(
  { passage, start, end }: NamedDay,
  article: ReadArticle,
  cast: Cast,
  quotations: readonly Quotation[],
): string[] {
  const isQuoted = quotations.some(({ parts }) =>
    parts.some((part) => part.passage === passage && part.start <= start && end <= part.end),
  );
  if (isQuoted) return [];
  const index = article.sentences.findIndex(
    (sentence) => sentence.passage === passage && sentence.start <= start && end <= sentence.end,
  );
  const people = article.names.flatMap((name) =>
    name.sentence === index ? (article.people.personOf.get(name) ?? []) : [],
  );
  return [
    ...new Set(people.filter(({ first }) => first !== undefined).map((person) => cast.person(person))),
  ].slice(0, 4);
}
