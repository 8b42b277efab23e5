import { machineDay } from '../../../record/days/calendar.ts';
import { startDate } from '../../../record/days/edtf.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { BriefingDate } from '../../../record/schema/date.ts';
import { compareStrings } from '../../../record/text/compare-strings.ts';
import { typeset } from '../../../record/text/typography.ts';
import { asSentence } from '../../../record/text/words/sentences.ts';
import { messagesIn } from '../../../site/messages/messages.ts';
import { type Block, itemOf, type Section } from './content.ts';
import { moreAt } from './more.ts';
import type { Run } from './text.ts';

/**
 * What happened, from first to last. The events nearest to the article matter most. Planned ones have their own
 * section.
 */
export function timelineSection({ record, name: slug }: ParsedBriefing): Section {
  const dates = record.dates
    .filter(({ planned }) => !planned)
    .toSorted((a, b) => compareStrings(startDate(a), startDate(b)));
  return {
    name: 'timeline',
    title: messagesIn(record.lang).briefing.timeline,
    items: dates.map((date) => itemOf(() => entry(date, record.lang))),
    importance: dates.map((_, i) => dates.length - 1 - i),
    more: ({ count }) => moreAt(slug, record.lang, ({ moreDates }) => moreDates(count)),
  };
}

/** What was still to come, the earliest first. */
export function nextSection({ record, name: slug }: ParsedBriefing): Section {
  const dates = record.dates
    .filter(({ planned }) => planned)
    .toSorted((a, b) => compareStrings(startDate(a), startDate(b)));
  return {
    name: 'next',
    title: messagesIn(record.lang).briefing.next,
    items: dates.map((date) => itemOf(() => entry(date, record.lang))),
    importance: dates.map((_, i) => i),
    more: ({ count }) => moreAt(slug, record.lang, ({ moreDates }) => moreDates(count)),
  };
}

function entry(date: BriefingDate, lang: string): Block[] {
  const messages = messagesIn(lang);
  const days: Run = { text: asSentence(messages.days.of(date), messages.days.lang), emphasis: 'strong' };
  const datetime = date.on && machineDay(date.on);
  const runs: Run[] = [
    datetime ? { ...days, datetime } : days,
    { text: ' ' },
    { text: typeset(date.event, lang) },
    ...(date.place && !date.event.includes(date.place)
      ? [{ text: `${messages.comma}${typeset(date.place, lang)}` }]
      : []),
  ];
  return [{ kind: 'entry', runs }];
}
