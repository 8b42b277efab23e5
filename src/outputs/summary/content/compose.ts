import { ownDays } from '../../../record/archive/archive.ts';
import { speakerOf } from '../../../record/archive/speaker.ts';
import { dayOf } from '../../../record/days/calendar.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { BriefingRecord } from '../../../record/schema/briefing.ts';
import { compareStrings } from '../../../record/text/compare-strings.ts';
import { directionOf, typeset } from '../../../record/text/typography.ts';
import { type Messages, messagesIn } from '../../../site/messages/messages.ts';
import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { castSection } from './actors.ts';
import { type Block, type FootNote, itemOf, type Section, type SummaryContent } from './content.ts';
import { moreAt, withoutProtocol } from './more.ts';
import { quotationSection } from './quotations.ts';
import type { Run } from './text.ts';
import { nextSection, timelineSection } from './timeline.ts';

/** Everything that the summary of a briefing may show, in words and in the order of reading. */
export function composeSummary(briefing: ParsedBriefing): SummaryContent {
  const { record, name: slug } = briefing;
  const { lang } = record;
  const messages = messagesIn(lang);
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
      ...(record.dateline ? [{ text: record.dateline.place }, { text: messages.comma }] : []),
      { text: messages.days.long(day), datetime: day },
    ],
    headline: set(record.title),
    standfirst: set(record.standfirst),
    ...(record.retracted ? { notice: retraction(record.retracted, set, messages) } : {}),
    sections: sections.filter(({ items }) => items.length > 0),
    article: () => articleOf(briefing),
    articleContinues: continues(slug, lang),
    foot: footOf(briefing),
    codeCaption: messages.summary.inFull(record.quotes.filter((quote) => !quote.retracted).length),
    address: absolute(urls.briefing(slug)),
  };
}

function retraction(
  { on, reason }: { on: string; reason: string },
  set: (text: string) => string,
  { summary, days }: Messages,
): Run[] {
  return [{ text: `${summary.retracted(days.short(on))} `, emphasis: 'strong' }, { text: set(reason) }];
}

/** What was put right, and what was retracted, which is shown nowhere else here. */
function correctionSection(record: BriefingRecord, slug: string, set: (text: string) => string): Section {
  const messages = messagesIn(record.lang);
  const { summary } = messages;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const changes = [
    ...record.corrections.map(({ on, note }) => ({ on, words: set(note) })),
    ...record.quotes.flatMap((quote) =>
      quote.retracted
        ? [
            {
              on: quote.retracted.on,
              words: summary.retractedQuotation(speakerOf(quote, actors, record.lang)?.name ?? ''),
            },
          ]
        : [],
    ),
  ].sort((a, b) => compareStrings(b.on, a.on));
  return {
    name: 'corrections',
    title: messages.briefing.corrections(changes.length),
    items: changes.map(({ on, words }) =>
      itemOf(() => [
        {
          kind: 'entry',
          runs: [
            { text: messages.days.short(on), emphasis: 'strong', datetime: on },
            { text: ' ' },
            { text: words },
          ],
        },
      ]),
    ),
    importance: changes.map((_, i) => i),
    more: ({ count }) => moreAt(slug, record.lang, ({ moreCorrections }) => moreCorrections(count)),
  };
}

function articleOf({ body, record }: ParsedBriefing): string[] {
  // The article still has the retracted words, and its plain text here could not say that they were retracted.
  if (record.quotes.some(({ retracted }) => retracted)) return [];
  return body.passages
    .filter(({ node }) => node.type === 'paragraph')
    .map(({ text }) => typeset(text, record.lang).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function continues(slug: string, lang: string): Block {
  return moreAt(slug, lang, ({ articleContinues }) => articleContinues);
}

function footOf(briefing: ParsedBriefing): FootNote[] {
  const { record, name: slug } = briefing;
  const { source, lang } = record;
  const messages = messagesIn(lang);
  const { summary, colon, comma } = messages;
  const address = absolute(urls.briefing(slug));
  const day = ownDays(briefing).reduce((latest, one) => (one > latest ? one : latest));
  const from: Run[] = [
    ...(source?.name ? [{ text: `${typeset(source.name, lang)}. `, lang }] : []),
    ...(source?.url
      ? [{ text: withoutProtocol(source.url), href: source.url, dir: 'ltr' as const }, { text: '. ' }]
      : []),
  ];
  const note: Run[] = source?.note ? [{ text: typeset(source.note, lang), lang }] : [];
  const named = from.length > 0 || note.length > 0 ? from : [{ text: summary.noSource }];
  return [
    {
      runs: [{ text: `${messages.briefing.source}${colon}` }, ...named, ...note],
      instead: [
        { text: `${messages.briefing.source}${colon}` },
        ...(from.length > 0 ? from : [{ text: summary.sourceThere }]),
      ],
    },
    {
      runs: [
        { text: withoutProtocol(address), href: address, dir: 'ltr' },
        { text: `${comma}${summary.asOf(messages.days.short(day))}` },
      ],
    },
  ];
}
