import type { Archive } from '../../record/archive/archive.ts';
import { briefingChanged, quoteChanged } from '../../record/archive/changes.ts';
import type { Person } from '../../record/archive/people/person.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { versions } from '../../record/archive/translations.ts';
import { messages } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { absolute, type FeedFormat, urls } from '../../site/urls.ts';
import type { FileContent } from '../file-content.ts';
import { toAtom } from './atom.ts';
import { type Feed, type FeedItem, latestOf } from './feed.ts';
import { briefingItem, quoteItem } from './items.ts';
import { toJsonFeed } from './json-feed.ts';

/** The feed of all briefings. */
export function briefingsFeed(archive: Archive): Feed {
  const options = { publisher: site.title, fullText: site.feedContent === 'full' };
  const versionsOf = versions(archive.briefings);
  return {
    title: `${site.title}${messages.colon}${messages.feeds.ofBriefings}`,
    id: absolute(urls.briefingsFeed('xml')),
    description: messages.frame.description,
    pageUrl: absolute(urls.home()),
    urls: { xml: absolute(urls.briefingsFeed('xml')), json: absolute(urls.briefingsFeed('json')) },
    items: latestOf([...archive.briefings, ...archive.retracted.briefings], briefingChanged, ({ slug }) =>
      urls.briefing(slug),
    ).map((briefing) =>
      briefingItem(briefing, archive.quotesBySlug.get(briefing.slug) ?? [], options, versionsOf(briefing)),
    ),
  };
}

/** The feed of all quotations. */
export function quotesFeed(archive: Archive): Feed {
  return {
    title: `${site.title}${messages.colon}${messages.feeds.ofQuotations}`,
    id: absolute(urls.quotesFeed('xml')),
    description: messages.feeds.quotationsAbout,
    pageUrl: absolute(urls.quotes()),
    urls: { xml: absolute(urls.quotesFeed('xml')), json: absolute(urls.quotesFeed('json')) },
    items: latestQuotes([...archive.quotes, ...archive.retracted.quotes], versions(archive.briefings)),
  };
}

/** The retracted quotations. A person's feed announces those of that person. */
export interface RetractedQuotes {
  readonly retracted: Pick<Archive['retracted'], 'quotes'>;
}

/** The feed of one person's or party's quotations. */
export function personFeed(person: Person, { retracted }: RetractedQuotes): Feed {
  const taken = retracted.quotes.filter(({ speaker }) => speaker.actors.some(({ id }) => id === person.id));
  return {
    id: absolute(urls.personFeed(person.profile?.record.formerIds[0] ?? person.id, 'xml')),
    title: `${site.title}${messages.colon}${person.name}`,
    description: messages.feeds.personAbout(person.name),
    pageUrl: absolute(urls.person(person.id)),
    urls: {
      xml: absolute(urls.personFeed(person.id, 'xml')),
      json: absolute(urls.personFeed(person.id, 'json')),
    },
    items: latestQuotes([...person.quotes, ...taken]),
  };
}

function latestQuotes(entries: readonly QuoteEntry[], versionsOf?: ReturnType<typeof versions>): FeedItem[] {
  const url = ({ briefing, quote }: QuoteEntry) => urls.quote(briefing.slug, quote.id);
  return latestOf(entries, quoteChanged, url).map((entry) => quoteItem(entry, versionsOf?.(entry.briefing)));
}

/** A feed as a file of the built site. */
export function feedFile(feed: Feed, format: FeedFormat): FileContent & { readonly content: string } {
  const publisher = site.title;
  if (format === 'json') {
    const options = { publisher, publisherUrl: absolute(urls.home()), lang: site.lang };
    return { content: toJsonFeed(feed, options), mediaType: 'application/feed+json' };
  }
  const options = {
    publisher,
    styleSheet: urls.file('feed.css'),
    help: absolute(urls.feeds()),
    lang: site.lang,
  };
  return { content: toAtom(feed, options), mediaType: 'application/atom+xml' };
}
