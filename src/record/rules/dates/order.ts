import { dayOf } from '../../days/calendar.ts';
import { edtfSpan } from '../../days/edtf.ts';
import { type Diagnostic, diagnose, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import { inEachBriefing } from '../rule.ts';

/** A day of the record and what it is the day of. */
interface Dated {
  readonly what: string;
  readonly day: string;
  readonly path: FieldPath;
}

/**
 * Nothing is said or done after the article appeared unless planned, nothing is put right before it, and nothing
 * has happened that is still to come. Days are compared as written, in the offset of `published`.
 */
export const order = inEachBriefing(function* check(briefing, { today }) {
  const { record, fields } = briefing;
  yield* inFuture(briefing, today);
  // If "published" could not be read, the record has a stand-in for it, with which nothing can be compared.
  if (valueAt(fields.value, ['published']) !== record.published) return;
  const published = dayOf(record.published);

  const events = happened(briefing);
  yield* outOfOrder(
    briefing,
    events,
    events.filter(({ day }) => day > published),
    'order/after-published',
    {
      is: `after the article appeared on ${published}`,
      expected: 'a day on or before it',
    },
  );
  const amendments = putRight(briefing);
  const early = amendments.filter(({ day, path }) => isEarlierUpdate(briefing, path) ?? day < published);
  yield* outOfOrder(briefing, amendments, early, 'order/before-published', {
    is: `before the article appeared on ${published}`,
    expected: 'a day on or after it',
  });
});

function happened({ record }: ParsedBriefing): Dated[] {
  return [
    ...record.quotes.flatMap(({ on }, at): Dated[] =>
      on === undefined ? [] : [{ what: 'quote', day: edtfSpan(on).first, path: ['quotes', at, 'on'] }],
    ),
    ...record.dates.flatMap(({ planned, on, from, to }, at): Dated[] => {
      // A span without an end goes on, so only its beginning can be compared.
      const [field, day] = on ? ['on', on] : to ? ['to', to] : ['from', from];
      if (planned || day === undefined || field === undefined) return [];
      return [{ what: 'event', day: edtfSpan(day).first, path: ['dates', at, field] }];
    }),
  ];
}

function putRight({ record }: ParsedBriefing): Dated[] {
  const { updated, corrections, retracted, quotes } = record;
  const dated = (what: string, day: string | undefined, path: FieldPath): Dated[] =>
    day === undefined ? [] : [{ what, day: dayOf(day), path }];
  return [
    ...dated('update', updated, ['updated']),
    ...corrections.flatMap(({ on }, at) => dated('correction', on, ['corrections', at, 'on'])),
    ...dated('retraction', retracted?.on, ['retracted', 'on']),
    ...quotes.flatMap(({ retracted: gone }, at) =>
      dated('retraction', gone?.on, ['quotes', at, 'retracted', 'on']),
    ),
  ];
}

/**
 * Whether the update is too early, if both moments are written with their hours: they are compared as moments,
 * whatever their offsets. Otherwise `undefined`.
 */
function isEarlierUpdate(
  { record: { published, updated } }: ParsedBriefing,
  path: FieldPath,
): boolean | undefined {
  const hasHours = published.length > 10 && updated !== undefined && updated.length > 10;
  return path[0] === 'updated' && hasHours ? Date.parse(updated) < Date.parse(published) : undefined;
}

function* inFuture(briefing: ParsedBriefing, today: string): Generator<Diagnostic> {
  const { retrieved } = briefing.record.source ?? {};
  const source: Dated[] =
    retrieved === undefined ? [] : [{ what: 'retrieval', day: retrieved, path: ['source', 'retrieved'] }];
  for (const { what, day, path } of [...source, ...putRight(briefing)]) {
    if (day <= today) continue;
    yield diagnose('order/in-future', briefing.source, briefing.place(path), {
      message: `The ${what} on ${day} is still to come, expected a day no later than ${today}.`,
    });
  }
}

interface Words {
  readonly is: string;
  readonly expected: string;
}

/** One finding for each day out of order; only one, at `published`, if that day disagrees with most of the others. */
function* outOfOrder(
  briefing: ParsedBriefing,
  all: readonly Dated[],
  wrong: readonly Dated[],
  code: 'order/after-published' | 'order/before-published',
  words: Words,
): Generator<Diagnostic> {
  const { source } = briefing;
  if (wrong.length > 1 && wrong.length * 2 > all.length) {
    const days = wrong.map(({ day }) => day).sort();
    const [edge = ''] = code === 'order/after-published' ? days.slice(-1) : days;
    yield diagnose(code, source, briefing.place(['published']), {
      message: `The day of publication has ${wrong.length} entries ${words.is}, expected ${edge} or ${code === 'order/after-published' ? 'later' : 'earlier'}.`,
      hint: 'Correct "published"; if it is right, correct the days of the entries.',
      related: wrong
        .slice(0, 5)
        .map(({ what, path }) => relatedPlace(source, briefing.place(path), `This ${what} is ${words.is}.`)),
    });
    return;
  }
  const { published, updated } = briefing.record;
  for (const { what, day, path } of wrong)
    yield diagnose(code, source, briefing.place(path), {
      message: isEarlierUpdate(briefing, path)
        ? `The ${what} at ${updated} is before the article appeared at ${published}, expected a later moment.`
        : `The ${what} on ${day} is ${words.is}, expected ${words.expected}.`,
      related: [relatedPlace(source, briefing.place(['published']), 'The article appeared on this day.')],
    });
}
