import { ownDays } from '../../../record/archive/archive.ts';
import { dayOf, longDay, shortDay } from '../../../record/days/calendar.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { Correction } from '../../../record/schema/briefing.ts';
import { directionOf, typeset } from '../../../record/text/typography.ts';
import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { actorSections } from './actors.ts';
import { type Block, type FootNote, itemOf, type Section, type SheetContent } from './content.ts';
import { moreAt } from './more.ts';
import { quotationSection } from './quotations.ts';
import type { Run } from './text.ts';
import { timelineSection } from './timeline.ts';

/** Everything that the sheet of a briefing may show, in words and in the order of reading. */
export function composeSheet(briefing: ParsedBriefing): SheetContent {
  const { record, name: slug } = briefing;
  const { lang } = record;
  const set = (text: string) => typeset(text, lang);
  const dir = record.dir ?? directionOf(lang);
  const day = record.dateline?.on ?? dayOf(record.published);
  const points: Section = {
    name: 'points',
    title: 'Key points',
    items: record.keyPoints.map((point) => ({ blocks: [{ kind: 'point', runs: [{ text: set(point) }] }] })),
    importance: [],
  };
  const sections = [
    points,
    ...actorSections(briefing),
    quotationSection(briefing, dir),
    timelineSection(briefing),
    correctionSection(record.corrections, slug, set),
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
    address: absolute(urls.briefing(slug)),
  };
}

function retraction({ on, reason }: { on: string; reason: string }, set: (text: string) => string): Run[] {
  return [{ text: `Retracted ${shortDay(on, site.lang)}. `, emphasis: 'strong' }, { text: set(reason) }];
}

function correctionSection(
  corrections: readonly Correction[],
  slug: string,
  set: (text: string) => string,
): Section {
  const newestFirst = corrections.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return {
    name: 'corrections',
    title: corrections.length === 1 ? 'Correction' : 'Corrections',
    items: newestFirst.map(({ on, note, was, now }) =>
      itemOf(() => [
        {
          kind: 'entry',
          runs: [
            { text: shortDay(on, site.lang), emphasis: 'strong', datetime: on },
            { text: ' ' },
            { text: set(note) },
            ...(was === undefined ? [] : [{ text: ' Was: ' }, { text: set(was) }]),
            ...(now === undefined ? [] : [{ text: ' Now: ' }, { text: set(now) }]),
          ],
        },
      ]),
    ),
    importance: newestFirst.map((_, i) => i),
    more: (left) => moreAt(slug, left, 'correction', 'corrections'),
  };
}

function articleOf({ body, record }: ParsedBriefing): string[] {
  return body.passages
    .filter(({ node }) => node.type === 'paragraph')
    .map(({ text }) => typeset(text, record.lang).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function continues(slug: string): Block {
  return {
    kind: 'more',
    runs: [
      { text: 'The article continues at ' },
      { text: 'the address below', href: absolute(urls.briefing(slug)) },
    ],
    lang: site.lang,
    dir: 'ltr',
  };
}

function footOf(briefing: ParsedBriefing, dir: 'ltr' | 'rtl'): FootNote[] {
  const { record, name: slug } = briefing;
  const { source, corrections, lang } = record;
  const address = absolute(urls.briefing(slug));
  const asOf = ownDays(briefing).reduce((latest, day) => (day > latest ? day : latest));
  const latest = corrections.map(({ on }) => on).reduce((a, b) => (a > b ? a : b), '');
  const notes: FootNote[] = [
    {
      label: 'Corrections',
      runs:
        corrections.length === 0
          ? [{ text: 'None.' }]
          : [
              { text: corrections.length === 1 ? 'One, on ' : `${corrections.length}, the latest on ` },
              { text: shortDay(latest, site.lang), datetime: latest },
              { text: '.' },
            ],
    },
  ];
  if (source?.name) {
    const retrieved: Run[] = source.retrieved
      ? [
          { text: ', retrieved ' },
          { text: shortDay(source.retrieved, site.lang), datetime: source.retrieved },
        ]
      : [];
    notes.push({ label: 'Source', runs: [{ text: source.name, lang, dir }, ...retrieved] });
  }
  if (source?.url) {
    const label = source.name ? 'Source address' : 'Source';
    notes.push({ label, runs: [{ text: source.url, href: source.url }], isAddress: true });
  }
  if (source?.note) {
    const label = source.name || source.url ? 'On the source' : 'Source';
    const instead: Run[] = [{ text: 'See ' }, { text: 'the address below', href: address }, { text: '.' }];
    notes.push({ label, runs: [{ text: typeset(source.note, lang) }], lang, dir, instead });
  }
  if (!source) notes.push({ label: 'Source', runs: [{ text: 'Not named.' }] });
  notes.push(
    { label: 'In full', runs: [{ text: address, href: address }], isAddress: true },
    { label: 'As of', runs: [{ text: shortDay(asOf, site.lang), datetime: asOf }] },
  );
  return notes;
}
