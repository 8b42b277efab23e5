import { ownDays } from '../../../record/archive/archive.ts';
import { speakerOf } from '../../../record/archive/speaker.ts';
import { dayOf, longDay, shortDay } from '../../../record/days/calendar.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { BriefingRecord } from '../../../record/schema/briefing.ts';
import { directionOf, typeset } from '../../../record/text/typography.ts';
import { messages } from '../../../site/messages/messages.ts';
import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { castSection } from './actors.ts';
import { type Block, type FootNote, itemOf, type Section, type SummaryContent } from './content.ts';
import { moreAt, shown } from './more.ts';
import { quotationSection } from './quotations.ts';
import type { Run } from './text.ts';
import { nextSection, timelineSection } from './timeline.ts';

/** Everything that the summary of a briefing may show, in words and in the order of reading. */
export function composeSummary(briefing: ParsedBriefing): SummaryContent {
  const { record, name: slug } = briefing;
  const { lang } = record;
  const set = (text: string) => typeset(text, lang);
  const dir = record.dir ?? directionOf(lang);
  const day = record.dateline?.on ?? dayOf(record.published);
  const points: Section = {
    name: 'points',
    title: messages.briefing.keyPoints,
    items: record.keyPoints.map((point) => ({ blocks: [{ kind: 'point', runs: [{ text: set(point) }] }] })),
    importance: [],
  };
  const sections = [
    points,
    nextSection(briefing),
    castSection(briefing),
    correctionSection(record, slug, set),
    quotationSection(briefing, dir),
    timelineSection(briefing),
  ];
  return {
    lang,
    dir,
    outlet: site.title,
    dateline: [
      ...(record.dateline ? [{ text: record.dateline.place, lang, dir }, { text: ', ' }] : []),
      { text: longDay(day, site.lang), datetime: day },
    ],
    headline: set(record.title),
    standfirst: set(record.standfirst),
    ...(record.retracted ? { notice: retraction(record.retracted, set) } : {}),
    sections: sections.filter(({ items }) => items.length > 0),
    article: () => articleOf(briefing),
    articleContinues: continues(slug),
    foot: footOf(briefing, dir),
    codeCaption: messages.summary.inFull(record.quotes.filter((quote) => !quote.retracted).length),
    address: absolute(urls.briefing(slug)),
  };
}

function retraction({ on, reason }: { on: string; reason: string }, set: (text: string) => string): Run[] {
  return [{ text: `Retracted ${shortDay(on, site.lang)}. `, emphasis: 'strong' }, { text: set(reason) }];
}

/** What was put right, and what was retracted, which is shown nowhere else here. */
function correctionSection(record: BriefingRecord, slug: string, set: (text: string) => string): Section {
  const { summary } = messages;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const changes = [
    ...record.corrections.map(({ on, note }) => ({ on, words: set(note) })),
    ...record.quotes.flatMap((quote) =>
      quote.retracted
        ? [
            {
              on: quote.retracted.on,
              words: summary.retractedQuotation(speakerOf(quote, actors)?.name ?? ''),
            },
          ]
        : [],
    ),
  ].sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return {
    name: 'corrections',
    title: messages.briefing.corrections(changes.length),
    items: changes.map(({ on, words }) =>
      itemOf(() => [
        {
          kind: 'entry',
          runs: [
            { text: shortDay(on, site.lang), emphasis: 'strong', datetime: on, lang: site.lang },
            { text: ' ' },
            { text: words },
          ],
        },
      ]),
    ),
    importance: changes.map((_, i) => i),
    more: ({ count }) => moreAt(slug, summary.moreCorrections(count)),
  };
}

function articleOf({ body, record }: ParsedBriefing): string[] {
  // The article still has the retracted words, and here nothing could say so.
  if (record.quotes.some(({ retracted }) => retracted)) return [];
  return body.passages
    .filter(({ node }) => node.type === 'paragraph')
    .map(({ text }) => typeset(text, record.lang).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function continues(slug: string): Block {
  return moreAt(slug, messages.summary.articleContinues);
}

function footOf(briefing: ParsedBriefing, dir: 'ltr' | 'rtl'): FootNote[] {
  const { record, name: slug } = briefing;
  const { source, lang } = record;
  const { summary } = messages;
  const address = absolute(urls.briefing(slug));
  const day = ownDays(briefing).reduce((latest, one) => (one > latest ? one : latest));
  const from: Run[] = [
    ...(source?.name ? [{ text: `${typeset(source.name, lang)}. `, lang, dir }] : []),
    ...(source?.url ? [{ text: shown(source.url), href: source.url }, { text: '. ' }] : []),
  ];
  const note: Run[] = source?.note ? [{ text: typeset(source.note, lang), lang, dir }] : [];
  const named = from.length > 0 || note.length > 0 ? from : [{ text: summary.noSource }];
  return [
    {
      runs: [{ text: `${messages.briefing.source}: ` }, ...named, ...note],
      instead: [
        { text: `${messages.briefing.source}: ` },
        ...(from.length > 0 ? from : [{ text: summary.sourceThere }]),
      ],
    },
    {
      runs: [
        { text: shown(address), href: address },
        { text: `, ${summary.asOf(shortDay(day, site.lang))}` },
      ],
    },
  ];
}
