import { daysOf, machineDay } from '../../../record/days/calendar.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { BriefingDate } from '../../../record/schema/briefing.ts';
import { typeset } from '../../../record/text/typography.ts';
import { site } from '../../../site/site.ts';
import { type Block, itemOf, type Section } from './content.ts';
import { moreAt } from './more.ts';
import type { Run } from './text.ts';

/** The dates from first to last, what is planned marked. What is planned matters most, then what is nearest to the article. */
export function timelineSection({ record, name: slug }: ParsedBriefing): Section {
  const dates = record.dates.toSorted((a, b) => compare(startOf(a), startOf(b)));
  const importance = dates
    .map((date, i) => ({ date, i }))
    .sort(
      (a, b) => Number(b.date.planned) - Number(a.date.planned) || compare(startOf(b.date), startOf(a.date)),
    )
    .map(({ i }) => i);
  return {
    name: 'timeline',
    title: 'Timeline',
    items: dates.map((date) => itemOf(() => entry(date, record.lang))),
    importance,
    more: (left) => moreAt(slug, left, 'date', 'dates'),
  };
}

function entry(date: BriefingDate, lang: string): Block[] {
  const days: Run = { text: daysOf(date, site.lang), emphasis: 'strong', lang: site.lang };
  const datetime = date.on && machineDay(date.on);
  const runs: Run[] = [
    datetime ? { ...days, datetime } : days,
    { text: ' ' },
    ...(date.planned ? [{ text: 'Planned: ', emphasis: 'italic', lang: site.lang } as const] : []),
    { text: typeset(date.event, lang) },
    ...(date.place && !date.event.includes(date.place) ? [{ text: ` (${typeset(date.place, lang)})` }] : []),
  ];
  return [{ kind: 'entry', runs }];
}

function startOf({ on, from }: BriefingDate): string {
  return on ?? from ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
