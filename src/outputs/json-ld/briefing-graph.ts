import { briefingChanged } from '../../record/archive/changes.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { type Briefing, headlineOf } from '../../record/compose/briefing.ts';
import { plainWords, shownTextLanguage } from '../../record/compose/quote-text.ts';
import { asMoment } from '../../record/days/moment.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { Version } from '../sharing/versions.ts';
import { actorNode, authorNodes, breadcrumbs, correctionNodes, ids, publisherNode } from './identities.ts';
import { compacted, type Node, reference } from './json-ld.ts';

/** What a briefing's page says of itself in schema.org's words. */
export function briefingGraph(
  briefing: Briefing,
  entries: readonly QuoteEntry[],
  versions: readonly Version[] = [],
): Node[] {
  const { record, slug } = briefing;
  const { source, dateline } = record;
  const url = urls.briefing(slug);
  return [
    {
      '@type': 'NewsArticle',
      '@id': ids.briefing(slug),
      headline: headlineOf(briefing),
      description: record.standfirst,
      image: absolute(urls.card(url)),
      datePublished: asMoment(record.published),
      inLanguage: record.lang,
      // Whole nodes, because many readers of this data do not follow references.
      author: authorNodes(record),
      publisher: publisherNode(),
      // The page is the same node once more, for `dateModified` only. Readers that look at no more than the top level
      // would take the day of a change for the day of publication if it stood there.
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': ids.briefing(slug),
        dateModified: briefingChanged(briefing),
      },
      dateline: dateline?.place,
      isBasedOn: source?.url,
      translationOfWork:
        record.translationOf === undefined ? undefined : reference(ids.briefing(record.translationOf)),
      workTranslation: versions.some((version) => version.isOriginal && version.url === url)
        ? compacted(
            versions
              .filter((version) => version.url !== url)
              .map((version) => reference(absolute(version.url))),
          )
        : undefined,
      about: mediation(briefing),
      mentions: compacted(record.actors.map(actorNode)),
      hasPart: compacted(
        entries.map(({ quote, speaker }) => ({
          '@type': 'Quotation',
          '@id': ids.quote(slug, quote.id),
          text: plainWords(quote, shownTextLanguage(quote, briefing).lang),
          creator: compacted(speaker.actors.map(({ id }) => reference(ids.actor(id)))),
        })),
      ),
      correction: correctionNodes(record.corrections),
    },
    breadcrumbs([{ name: headlineOf(briefing), url }]),
  ];
}

/** What the briefing reports as an event, when there are mediators: they contribute to it in that role. */
function mediation(briefing: Briefing): Node | undefined {
  const { record } = briefing;
  if (record.mediators.length === 0) return undefined;
  return {
    '@type': 'Event',
    name: headlineOf(briefing),
    startDate: record.dateline?.on,
    location: record.dateline ? { '@type': 'Place', name: record.dateline.place } : undefined,
    contributor: compacted(
      record.mediators.map((id) => ({
        '@type': 'Role',
        roleName: 'mediator',
        contributor: reference(ids.actor(id)),
      })),
    ),
  };
}
