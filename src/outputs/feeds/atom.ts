import { element, escapeMarkup } from '../../site/markup.ts';
import { filled, messages } from '../../site/messages/messages.ts';
import { absolute } from '../../site/urls.ts';
import { type Feed, type FeedItem, feedFormats, feedUpdated } from './feed.ts';

interface AtomOptions {
  /** Address of the style sheet for readers who open the feed in a browser. */
  readonly styleSheet: string;
  /** The name of the publisher. */
  readonly publisher: string;
  /** Absolute address of the page that explains feeds. */
  readonly help: string;
  readonly lang: string;
}

/**
 * A feed in Atom (RFC 4287). Its content is HTML as escaped text, because some readers change the order of XHTML
 * elements.
 */
export function toAtom(feed: Feed, { styleSheet, publisher, help, lang }: AtomOptions): string {
  const xhtml = 'http://www.w3.org/1999/xhtml';
  const children = [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.description),
    text('updated', feedUpdated(feed)),
    element('author', {}, text('name', publisher)),
    link('self', feed.urls.xml, feedFormats.xml.type),
    link('alternate', feed.pageUrl, 'text/html'),
    // A paragraph for people. Feed readers skip an element that they do not know (RFC 4287, 6.4).
    element(
      'p',
      { xmlns: xhtml },
      filled(escapeMarkup(messages.feeds.thisIs), {
        how: element('a', { href: help }, escapeMarkup(messages.feeds.how)),
        page: element('a', { href: feed.pageUrl }, escapeMarkup(messages.feeds.page)),
      }),
    ),
    ...feed.items.map(entry),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<?xml-stylesheet type="text/css" href="${escapeMarkup(styleSheet)}"?>`,
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, `\n${children.join('\n')}\n`),
    '',
  ].join('\n');
}

function entry(item: FeedItem): string {
  return element(
    'entry',
    { 'xml:lang': item.lang },
    [
      text('id', item.id),
      text('title', item.title),
      link('alternate', item.url, 'text/html'),
      ...item.translations.map(({ lang, url }) =>
        element('link', { rel: 'alternate', href: absolute(url), type: 'text/html', hreflang: lang }),
      ),
      text('published', item.published),
      text('updated', item.updated),
      element('author', {}, text('name', item.author)),
      text('summary', item.summary),
      element('content', { type: 'html' }, escapeMarkup(item.html)),
    ].join('\n'),
  );
}

function text(name: string, words: string): string {
  return element(name, {}, escapeMarkup(words));
}

function link(rel: string, href: string, type: string): string {
  return element('link', { rel, href, type });
}
