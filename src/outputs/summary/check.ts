import { type Diagnostic, diagnose } from '../../record/diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../record/parse/parse.ts';
import type { BriefingRecord } from '../../record/schema/briefing.ts';
import type { FieldPath } from '../../record/schema/field-path.ts';
import { composeSummary } from './content/compose.ts';
import type { Measure } from './content/text.ts';
import { canBePlanned, isPlan, planSummary, type SummaryPlan, surelyFits } from './layout/plan.ts';

/** A finding for each briefing whose required parts do not fit on one page. Lays out no more than these parts. */
export function checkSummaries(briefings: readonly ParsedBriefing[], measure: Measure): Diagnostic[] {
  return briefings.flatMap((briefing) => {
    const content = composeSummary(briefing);
    if (surelyFits(content) || canBePlanned(content, measure)) return [];
    const result = planSummary(content, measure);
    return isPlan(result) ? [] : [tooLong(briefing, result.excess, measure)];
  });
}

/** The summary of a briefing; `undefined` if the check has a finding about it. */
export function summaryOf(briefing: ParsedBriefing, measure: Measure): SummaryPlan | undefined {
  const result = planSummary(composeSummary(briefing), measure);
  return isPlan(result) ? result : undefined;
}

/** A text the summary may not leave out, and the record with only its first units. */
interface Required {
  readonly path: FieldPath;
  readonly text: string;
  cut(length: number): BriefingRecord;
}

function tooLong(briefing: ParsedBriefing, excess: number, measure: Measure): Diagnostic {
  const longestFirst = requiredTexts(briefing.record).sort((a, b) => b.text.length - a.text.length);
  const found = firstThatHelps(briefing, longestFirst, measure);
  const { path, text } = found?.required ?? longestFirst[0] ?? { path: [], text: '' };
  const much = found
    ? `expected at most ${count(found.length)} with everything else as it is: ${count(text.length - found.length)} fewer`
    : `and other parts as long; together they are ${Math.ceil(excess)} points too high`;
  return diagnose('summary/too-long', briefing.source, briefing.place(path), {
    message: `Unexpected ${count(text.length)} characters in ${path.join('.')}, which the one-page summary may not leave out, ${much}.`,
  });
}

/** The longest text that, cut alone, lets everything fit, and how much of it may stay. */
function firstThatHelps(briefing: ParsedBriefing, texts: readonly Required[], measure: Measure) {
  for (const required of texts) {
    const length = longestFitting(briefing, required, measure);
    if (length > 0) return { required, length };
  }
  return undefined;
}

function longestFitting(briefing: ParsedBriefing, required: Required, measure: Measure): number {
  let [least, most] = [0, required.text.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const shorter = { ...briefing, record: required.cut(middle) };
    if (canBePlanned(composeSummary(shorter), measure)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function requiredTexts(record: BriefingRecord): Required[] {
  const { title, standfirst, keyPoints, source, dateline, retracted } = record;
  return [
    { path: ['title'], text: title, cut: (length) => ({ ...record, title: title.slice(0, length) }) },
    {
      path: ['standfirst'],
      text: standfirst,
      cut: (length) => ({ ...record, standfirst: standfirst.slice(0, length) }),
    },
    ...keyPoints.map((point, i) => ({
      path: ['keyPoints', i],
      text: point,
      cut: (length: number) => ({ ...record, keyPoints: keyPoints.with(i, point.slice(0, length)) }),
    })),
    ...(['name', 'url'] as const).flatMap((key) => {
      const text = source?.[key];
      if (text === undefined) return [];
      const cut = (length: number) => ({ ...record, source: { ...source, [key]: text.slice(0, length) } });
      return [{ path: ['source', key], text, cut }];
    }),
    ...(dateline
      ? [
          {
            path: ['dateline', 'place'],
            text: dateline.place,
            cut: (length: number) => ({
              ...record,
              dateline: { ...dateline, place: dateline.place.slice(0, length) },
            }),
          },
        ]
      : []),
    ...(retracted
      ? [
          {
            path: ['retracted', 'reason'],
            text: retracted.reason,
            cut: (length: number) => ({
              ...record,
              retracted: { ...retracted, reason: retracted.reason.slice(0, length) },
            }),
          },
        ]
      : []),
  ];
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
