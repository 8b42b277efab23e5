import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type QuoteEntry, retractionOf } from '../../record/archive/archive.ts';
import { attributionLine, markedWords } from '../../record/archive/attribution.ts';
import { shownTextLanguage } from '../../record/compose/quote-text.ts';
import type { Retraction } from '../../record/schema/briefing.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';
import { cardSize } from '../share-cards/size.ts';

/** The frame that a quotation of this length fits into without scrolling, in CSS pixels. */
function embedSize(entry: QuoteEntry): { readonly width: number; readonly height: number } {
  const lines = Math.ceil(markedWords(entry).length / 50);
  return { width: 600, height: Math.min(800, 160 + lines * 30) };
}

/**
 * What to paste into another site: the quotation's embed page, and inside it, for where that cannot be shown, the words
 * with a link. An `object` shows its content exactly then.
 */
export function embedSnippet(entry: QuoteEntry): string {
  const { height } = embedSize(entry);
  const data = absolute(urls.embed(entry.briefing.slug, entry.quote.id));
  return toHtml(
    element('object', { type: 'text/html', data, width: '100%', height, ariaLabel: titleOf(entry) }, [
      blockquote(entry),
    ]),
  );
}

/** The answer of an oEmbed 1.0 provider for a quote's page; of a retracted one, that it was and why. */
export function oembedAnswer(entry: QuoteEntry) {
  const { briefing, quote, speaker } = entry;
  const { width, height } = embedSize(entry);
  const src = absolute(urls.embed(briefing.slug, quote.id));
  const retraction = retractionOf(entry);
  const frame = element('iframe', { src, width, height, title: titleOf(entry), loading: 'lazy' }, []);
  return {
    version: '1.0',
    type: 'rich',
    title: retraction
      ? `Retracted: quotation of ${speaker.name}`
      : `${markedWords(entry)} ${attributionLine(entry, site.lang)}`,
    author_name: speaker.name,
    author_url: absolute(urls.person(speaker.id)),
    provider_name: site.title,
    provider_url: absolute(urls.home()),
    html: toHtml([retraction ? notice(entry, retraction) : blockquote(entry), frame]),
    width,
    height,
    thumbnail_url: absolute(urls.card(urls.quote(briefing.slug, quote.id))),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  } as const;
}

function titleOf({ speaker }: QuoteEntry): string {
  return `Quotation by ${speaker.name}`;
}

function blockquote(entry: QuoteEntry): Element {
  const cite = absolute(urls.quote(entry.briefing.slug, entry.quote.id));
  const { lang, dir } = shownTextLanguage(entry.quote, entry.briefing);
  return element('blockquote', { cite }, [
    element('p', { lang, dir }, [text(markedWords(entry))]),
    element('p', {}, [
      text(`${attributionLine(entry, site.lang)}, `),
      element('a', { href: cite }, [text(site.title)]),
    ]),
  ]);
}

function notice({ briefing, quote, speaker }: QuoteEntry, { reason }: Retraction): Element {
  const href = absolute(urls.quote(briefing.slug, quote.id));
  return element('p', {}, [
    text(`This quotation of ${speaker.name} was retracted: `),
    element('span', { lang: briefing.record.lang, dir: briefing.dir }, [text(reason)]),
    text(' '),
    element('a', { href }, [text(site.title)]),
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
