import { absolute } from '../../site/urls.ts';
import type { Feed } from './feed.ts';

interface JsonFeedOptions {
  /** The name of the publisher. `publisherUrl` is the absolute address of its site. */
  readonly publisher: string;
  readonly publisherUrl: string;
  readonly lang: string;
}

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed(feed: Feed, { publisher, publisherUrl, lang }: JsonFeedOptions): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.urls.json,
    description: feed.description,
    authors: [{ name: publisher, url: publisherUrl }],
    language: lang,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      authors: [{ name: item.author }],
      language: item.lang,
      // An extension, as the format allows: programs that do not know it pass over it.
      ...(item.translations.length > 0 && {
        _translations: item.translations.map(({ lang, url }) => ({ language: lang, url: absolute(url) })),
      }),
    })),
  });
}
