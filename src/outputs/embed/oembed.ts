import { toHtml } from 'hast-util-to-html';
import { markedWords } from '../../record/archive/attribution.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { typeset } from '../../record/text/typography.ts';
import { messagesIn } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';
import { cardSize } from '../share-cards/size.ts';
import { quotationTitle } from '../sharing/titles.ts';
import { briefingHeight, heightStyle, quotationHeight } from './height.ts';

/** The answer of an oEmbed 1.0 provider (https://oembed.com). */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** An `iframe` that is as wide as the place it is put into. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The specification asks for a width in pixels. The frame itself is as wide as the place it is put into. */
const width = 600;

/** The answer for a quotation's page. If the quotation was retracted, the answer says so and has none of its words. */
export function quotationOembed(entry: QuoteEntry): OembedAnswer {
  const { briefing, quote, speaker } = entry;
  const page = urls.quote(briefing.slug, quote.id);
  const src = absolute(urls.embed(briefing.slug, quote.id));
  const title = quotationTitle(entry);
  return {
    ...provider(title, page),
    author_name: speaker.name,
    ...(speaker.id !== undefined && { author_url: absolute(urls.person(speaker.id)) }),
    ...frame(src, quotationHeight(entry), retractionOf(entry) ? title : markedWords(entry)),
  };
}

/** The answer for a briefing's page. If the briefing was retracted, the answer says so. */
export function briefingOembed(briefing: Briefing, shortest: QuoteEntry | undefined): OembedAnswer {
  const { title, standfirst, lang, retracted } = briefing.record;
  const headline = typeset(title, lang);
  const shown = retracted ? messagesIn(lang).sharing.retracted(headline) : headline;
  const height = briefingHeight(headline, retracted?.reason ?? standfirst, retracted ? undefined : shortest);
  return {
    ...provider(shown, urls.briefing(briefing.slug)),
    author_name: site.title,
    author_url: absolute(urls.home()),
    ...frame(absolute(urls.briefingEmbed(briefing.slug)), height, shown),
  };
}

function provider(title: string, page: string) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title,
    provider_url: absolute(urls.home()),
    thumbnail_url: absolute(urls.card(page)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  } as const;
}

/**
 * The size stands in `style` and in attributes, because WordPress removes `style` and keeps `width` and
 * `frameborder`.
 */
function frame(src: string, height: number, title: string): Pick<OembedAnswer, 'html' | 'width' | 'height'> {
  const properties = {
    src,
    title,
    width: '100%',
    height,
    frameBorder: '0',
    loading: 'lazy',
    style: `width:100%;${heightStyle(height)};border:0`,
  };
  const html = toHtml({ type: 'element', tagName: 'iframe', properties, children: [] });
  return { html, width, height };
}
