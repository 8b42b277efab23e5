import { type DateExpression, readDateExpressions, unitsOf } from '../../days/date-expressions.ts';
import { daySpan } from '../../days/edtf.ts';
import { englishDay, matchesDay, matchesSpan, nearestDay } from '../../days/matching.ts';
import { knowsDirections } from '../../days/relative-days.ts';
import { type Diagnostic, diagnose, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import {
  datePlaces,
  fileSpan,
  occurrences,
  type Place,
  wordingOf,
  wordingPlaces,
} from '../../parse/places.ts';
import type { BriefingDate } from '../../schema/date.ts';
import { valueAt } from '../../schema/field-path.ts';
import { nearest } from '../../text/nearest.ts';
import { inEachBriefing } from '../rule.ts';
import { type DateMention, mentionsOf } from './date-mentions.ts';
import { type Disagreement, disagreement } from './disagreement.ts';
import { absentNotDates } from './not-dates.ts';
import { directionOfMention, filedOn, wrongDirection } from './relative.ts';

/**
 * The words of a date stand in the body and are true of the day they are resolved to; the body names no day that is
 * not resolved. One rule checks both, because a wrong entry may be the reason why a day of the body seems unresolved.
 */
export const dates = inEachBriefing(function* check(briefing) {
  const { record, body } = briefing;
  const mentions = mentionsOf(briefing);
  const open = new Set(openMentions(briefing, mentions));
  const right: BriefingDate[] = [];

  for (const [index, { date, places }] of datePlaces(record, body).entries()) {
    const wrong = disagreement(date, readDateExpressions(date.asWritten, record.lang));
    if (places.length > 0 && !wrong) {
      right.push(date);
      yield* wrongDirection(briefing, index, date, places);
      continue;
    }
    const meant =
      meantMention(open, date) ?? sameKind(open, date, record.lang) ?? meantMention(mentions, date);
    if (meant) open.delete(meant);
    if (places.length === 0) yield notInBody(briefing, index, date, meant);
    else if (wrong) yield disagrees(briefing, index, date, wrong, places[0]);
  }
  yield* ambiguous(briefing, right);
  yield* absentNotDates(briefing);

  for (const day of daysWithoutWords(briefing)) {
    const meant = [...open].find(({ words }) => words.every((said) => matchesDay(said, day)));
    if (meant) open.delete(meant);
  }
  const nearDays = new Map<string, string | undefined>();
  for (const mention of open) {
    const key = `${directionOfMention(briefing, mention)} ${mention.text}`;
    const near = nearDays.get(key) ?? nearDay(briefing, mention);
    nearDays.set(key, near);
    yield unresolved(briefing, mention, near);
  }
});

/** The days of the body that no words of an entry or of notDates cover. Entries the schema refused count, too. */
function openMentions(
  { body, declared, record }: ParsedBriefing,
  mentions: readonly DateMention[],
): DateMention[] {
  const places = [...new Set([...declared.dateWords, ...record.notDates])].flatMap((words) =>
    occurrences(body.passages, words),
  );
  const covered = Map.groupBy(places, ({ passage }) => passage);
  const units = new Map(
    Array.from(covered, ([passage, list]) => [passage, new Set(list.flatMap((place) => unitsOf(place)))]),
  );
  return mentions.filter(
    (mention) => !unitsOf(mention).some((unit) => units.get(mention.passage)?.has(unit) === true),
  );
}

/** The days of entries without `asWritten`. These have a finding already, so their days in the body get no other. */
function daysWithoutWords({ fields }: ParsedBriefing): string[] {
  const entries = valueAt(fields.value, ['dates']);
  if (!Array.isArray(entries)) return [];
  return entries
    .filter((entry) => typeof valueAt(entry, ['asWritten']) !== 'string')
    .map((entry) => valueAt(entry, ['on']))
    .filter((on) => typeof on === 'string');
}

/** The day of the body that an entry with wrong words or a wrong day was probably meant for. */
function meantMention(mentions: Iterable<DateMention>, date: BriefingDate): DateMention | undefined {
  const days = daySpan(date);
  const list = [...mentions];
  return (
    list.find(({ words }) => words.every((said) => matchesSpan(said, days))) ??
    list.find(({ text }) => nearest(date.asWritten, [text]) !== undefined)
  );
}

/** The first unresolved day that is written in the same way as the entry's words, such as a weekday for a weekday. */
function sameKind(
  open: Iterable<DateMention>,
  { asWritten }: BriefingDate,
  lang: string,
): DateMention | undefined {
  const kinds = (words: readonly DateExpression[]) =>
    words.map(({ weekdays, days }) => (weekdays ? 'weekday' : days ? 'day' : '')).join();
  const wanted = kinds(readDateExpressions(asWritten, lang));
  return wanted === '' ? undefined : [...open].find(({ words }) => kinds(words) === wanted);
}

function disagrees(
  briefing: ParsedBriefing,
  index: number,
  date: BriefingDate,
  { field, words, all }: Disagreement,
  place: Place | undefined,
): Diagnostic {
  const day = date[field] ?? '';
  const written = date.asWritten.slice(words.start, words.end);
  const right = all && namesDay(words) ? nearestDay(all, day) : undefined;
  return diagnose('date/disagrees', briefing.source, briefing.place(['dates', index, field]), {
    message: `The day ${day} does not agree with “${written}”, expected a day these words are true of.`,
    hint: `${day} is ${englishDay(day)}.${right ? ` The nearest “${written}” is ${right}.` : ''}`,
    related: place && [relatedPlace(briefing.source, fileSpan(briefing, place), 'The words stand here.')],
  });
}

/** Whether the words are exact enough that naming the nearest day for them makes sense. */
function namesDay({ weekdays, days }: DateExpression): boolean {
  return weekdays !== undefined || days !== undefined;
}

function notInBody(
  briefing: ParsedBriefing,
  index: number,
  date: BriefingDate,
  meant: DateMention | undefined,
): Diagnostic {
  return diagnose('date/not-in-body', briefing.source, briefing.place(['dates', index, 'asWritten']), {
    message: `The words “${date.asWritten}” do not stand in the body, expected words that do.`,
    hint: meant && `The body has “${meant.text}”.`,
    related: meant && [relatedPlace(briefing.source, fileSpan(briefing, meant), 'The body names this day.')],
  });
}

function* ambiguous(briefing: ParsedBriefing, right: readonly BriefingDate[]): Generator<Diagnostic> {
  const { record, source, body } = briefing;
  for (const [words, entries] of Map.groupBy(right, wordingOf)) {
    if (entries.length < 2) continue;
    const days = new Set(entries.map((date) => Object.values(daySpan(date)).join()));
    const count = days.size > 1 ? wordingPlaces(record, body).get(words)?.length : entries.length;
    const [first, second] = entries.map((entry) => record.dates.indexOf(entry));
    if (count === entries.length || first === undefined || second === undefined) continue;
    yield diagnose('date/ambiguous', source, briefing.place(['dates', second, 'asWritten']), {
      message: `There are ${entries.length} entries for “${words}”, expected ${count}, as often as the words stand in the body.`,
      related: [
        relatedPlace(
          source,
          briefing.place(['dates', first, 'asWritten']),
          'The same words are resolved to another day here.',
        ),
      ],
    });
  }
}

/** The day a mention most likely means: the nearest to the day of filing, in the direction that its words say. */
function nearDay(briefing: ParsedBriefing, mention: DateMention): string | undefined {
  const filed = filedOn(briefing);
  if (filed === undefined) return undefined;
  const { words } = mention;
  const direction = directionOfMention(briefing, mention);
  const isFiled = direction === undefined && words.every((said) => matchesDay(said, filed));
  if (isFiled) return filed;
  // If "last" and "next" are not known in a language, a weekday may be on either side.
  const isWeekday = words.every(({ weekdays, days }) => weekdays !== undefined && days === undefined);
  if (isWeekday && !knowsDirections(briefing.record.lang)) return undefined;
  return nearestDay(words, filed, direction);
}

function unresolved(briefing: ParsedBriefing, mention: DateMention, day: string | undefined): Diagnostic {
  return diagnose('date/unresolved', briefing.source, fileSpan(briefing, mention), {
    message: `The day “${mention.text}” is resolved by no entry of "dates", expected an entry with these words.`,
    hint: `Add to "dates" an entry with asWritten: ${mention.text}${day ? ` and on: ${day}, if ${englishDay(day)} is meant` : ' and the day'}, or list the words under "notDates" if they mean no day.`,
  });
}
