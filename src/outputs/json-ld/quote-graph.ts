import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { headlineOf } from '../../record/compose/briefing.ts';
import { plainWords, shownTextLanguage } from '../../record/compose/quote-text.ts';
import { machineDay } from '../../record/days/calendar.ts';
import { asMoment } from '../../record/days/moment.ts';
import type { Correction } from '../../record/schema/amendments.ts';
import { isTranslation } from '../../record/schema/quote.ts';
import { messagesIn } from '../../site/messages/messages.ts';
import { absolute, urls } from '../../site/urls.ts';
import { actorNode, authorNodes, breadcrumbs, correctionNodes, ids, publisherNode } from './identities.ts';
import { compacted, type Node, reference } from './json-ld.ts';

/** What a quote's page says of itself in schema.org's words. */
export function quoteGraph(entry: QuoteEntry, corrections: readonly Correction[]): Node[] {
  const { briefing, quote, speaker } = entry;
  const { record, slug } = briefing;
  const { lang } = shownTextLanguage(quote, briefing);
  const url = urls.quote(slug, quote.id);
  const said = quote.on !== undefined || quote.place !== undefined || quote.occasion !== undefined;
  return [
    {
      '@type': 'Quotation',
      '@id': ids.quote(slug, quote.id),
      text: plainWords(quote, lang),
      inLanguage: lang,
      image: absolute(urls.card(url)),
      creator: compacted(speaker.actors.map(({ id }) => reference(ids.actor(id)))),
      spokenByCharacter: speaker.isUnnamed
        ? { '@type': 'Person', description: speaker.name }
        : compacted(
            speaker.actors.map((actor) => ({
              ...actorNode(actor),
              ...(actor.kind === 'person' && { jobTitle: actor.role }),
            })),
          ),
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': ids.briefing(slug),
        headline: headlineOf(briefing),
        datePublished: asMoment(record.published),
        author: authorNodes(record),
        publisher: publisherNode(),
      },
      citation: quote.via ?? record.source?.name,
      recordedAt: said
        ? {
            '@type': 'Event',
            name: quote.occasion,
            startDate: quote.on && machineDay(quote.on),
            location: quote.place === undefined ? undefined : { '@type': 'Place', name: quote.place },
          }
        : undefined,
      translationOfWork: isTranslation(quote)
        ? { '@type': 'Quotation', inLanguage: quote.lang, text: quote.original }
        : undefined,
      translator: quote.translator === undefined ? undefined : { '@type': 'Person', name: quote.translator },
      correction: correctionNodes(corrections),
    },
    breadcrumbs([
      { name: headlineOf(briefing), url: urls.briefing(slug) },
      { name: messagesIn(record.lang).quote.page(speaker.name), url },
    ]),
  ];
}
