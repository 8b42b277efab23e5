import { dayOf } from '../../days/calendar.ts';
import { readDateExpressions } from '../../days/date-expressions.ts';
import { isExactDay } from '../../days/edtf.ts';
import { englishDay } from '../../days/matching.ts';
import { type Direction, directionInTime, saysDistance } from '../../days/relative-days.ts';
import { type Diagnostic, diagnose, type Finding, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fileSpan, isInsideQuotation, type Place } from '../../parse/places.ts';
import type { BriefingDate } from '../../schema/date.ts';
import { valueAt } from '../../schema/field-path.ts';
import { expressionsIn } from './date-mentions.ts';

/** The day that "last" and "next" are counted from; `undefined` if the file does not state it. */
export function filedOn({ record, fields }: ParsedBriefing): string | undefined {
  const { dateline, published } = record;
  const isStated = valueAt(fields.value, ['published']) === published;
  return dateline?.on ?? (isStated ? dayOf(published) : undefined);
}

/**
 * Whether the words around a day of the body put it before or after the article. `undefined` inside a quotation,
 * whose words are counted from the day it was said.
 */
export function directionOfMention(
  { body, quotations, record }: ParsedBriefing,
  mention: Place,
): Direction | undefined {
  if (isInsideQuotation(mention, quotations)) return undefined;
  const text = body.passages[mention.passage]?.text ?? '';
  return directionInTime(text, mention.start, mention.end, record.lang);
}

/**
 * A day whose words say "last" or "next" lies before or after the dateline accordingly. A weekday alone is one of the
 * days around it.
 */
export function* wrongDirection(
  briefing: ParsedBriefing,
  index: number,
  date: BriefingDate,
  places: readonly Place[],
): Generator<Diagnostic> {
  const filed = filedOn(briefing);
  const { on } = date;
  if (filed === undefined || on === undefined || !isExactDay(on)) return;
  for (const place of places) {
    const weekday = weekdayIn(briefing, place);
    if (!weekday) continue;
    const direction = directionOfMention(briefing, weekday);
    // The place is looked up only for a finding, because that parses the YAML of the file again.
    const told = (finding: Finding, code: 'date/disagrees' | 'date/far') =>
      diagnose(code, briefing.source, briefing.place(['dates', index, 'on']), {
        ...finding,
        related: [relatedPlace(briefing.source, fileSpan(briefing, place), 'The words stand here.')],
      });
    if ((direction === 'past' && on >= filed) || (direction === 'future' && on <= filed)) {
      yield told(
        {
          message: `The day ${on} is not ${direction === 'past' ? 'before' : 'after'} ${filed}, as the words around “${date.asWritten}” say, expected a day that is.`,
          hint: `The article was filed on ${englishDay(filed)}, and ${on} is ${englishDay(on)}.`,
        },
        'date/disagrees',
      );
      return;
    }
    if (direction === undefined && isFar(on, filed) && isAlone(briefing, weekday)) {
      yield told(
        {
          message: `The day ${on} is more than a week from ${filed}, though the article says only “${date.asWritten}”, expected one of the days around it.`,
          hint: `The article was filed on ${englishDay(filed)}. Correct the day, or put more words into asWritten.`,
        },
        'date/far',
      );
      return;
    }
  }
}

/** The place of the weekday, if the words of a date at a place are only that; else `undefined`. */
function weekdayIn(briefing: ParsedBriefing, { passage, start, end }: Place): Place | undefined {
  const words = briefing.body.passages[passage];
  const inside = words
    ? expressionsIn(words, briefing).filter((found) => found.start < end && start < found.end)
    : [];
  const [found] = inside;
  if (!found || inside.length > 1 || found.weekdays === undefined) return undefined;
  return { passage, start: found.start, end: found.end };
}

function isFar(day: string, filed: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(filed)) > 7 * 86_400_000;
}

/** Whether nothing else in the paragraph of a weekday says when it was. */
function isAlone({ body, record }: ParsedBriefing, { passage }: Place): boolean {
  const text = body.passages[passage]?.text ?? '';
  return readDateExpressions(text, record.lang).length === 1 && !saysDistance(text, record.lang);
}
