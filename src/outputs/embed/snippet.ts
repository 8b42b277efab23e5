import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { lastCorrectionOf } from '../../record/archive/corrections.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { type Briefing, headlineOf } from '../../record/compose/briefing.ts';
import { element, text } from '../../record/compose/element.ts';
import { marksOf, shownParagraphs, shownTextLanguage } from '../../record/compose/quote-text.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { typeset } from '../../record/text/typography.ts';
import { filled, messagesIn } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';
import { attributionLine } from '../sharing/attribution.ts';
import { briefingHeight, heightStyle, quotationHeight } from './height.ts';

/**
 * What to paste into another site: the embed page in an `object`, and inside of it the words with a link, which are
 * shown only if the embed page cannot be. Editors that take the `object` away (WordPress's kses, Discourse,
 * DOMPurify) leave what is in it, which needs no more than `blockquote`, `p` and `a`.
 */
export function quotationSnippet(entry: QuoteEntry): string {
  const { briefing, quote } = entry;
  const cite = absolute(urls.quote(briefing.slug, quote.id));
  const { lang, dir } = shownTextLanguage(quote, briefing);
  const words = shownParagraphs(quote, lang, marksOf(quote, briefing));
  const messages = messagesIn(briefing.record.lang);
  const corrected = lastCorrectionOf(entry);
  const flag = corrected
    ? `${filled(messages.quote.corrected, { day: messages.days.short(corrected.on) })}. `
    : '';
  return frame(absolute(urls.embed(briefing.slug, quote.id)), quotationHeight(entry), quotationLabel(entry), [
    element('blockquote', { cite }, [
      ...words.map((paragraph) => element('p', { lang, dir }, [text(paragraph)])),
      element('p', {}, [
        text(`\u2014 ${attributionLine(entry, messages)}. ${flag}`),
        element('a', { href: cite }, [text(site.title)]),
      ]),
    ]),
  ]);
}

/** What to paste into another site for a briefing: the embed page and, in its place, headline and standfirst. */
export function briefingSnippet(briefing: Briefing, shortest: QuoteEntry | undefined): string {
  const { lang, published } = briefing.record;
  const title = headlineOf(briefing);
  const standfirst = typeset(briefing.record.standfirst, lang);
  const cite = absolute(urls.briefing(briefing.slug));
  const height = briefingHeight(title, standfirst, shortest);
  const { comma, days } = messagesIn(lang);
  return frame(absolute(urls.briefingEmbed(briefing.slug)), height, title, [
    element('blockquote', { cite }, [
      element('p', { lang, dir: briefing.dir }, [element('a', { href: cite }, [text(title)])]),
      element('p', { lang, dir: briefing.dir }, [text(standfirst)]),
      element('p', {}, [text(`\u2014 ${site.title}${comma}${days.short(dayOf(published))}`)]),
    ]),
  ]);
}

/** The accessible name of a quotation's frame. */
export function quotationLabel({ speaker, briefing }: QuoteEntry): string {
  return messagesIn(briefing.record.lang).quote.page(speaker.name);
}

function frame(data: string, height: number, label: string, fallback: ElementContent[]): string {
  const style = heightStyle(height);
  const attributes = { type: 'text/html', data, width: '100%', height, style, ariaLabel: label };
  return toHtml(element('object', attributes, fallback));
}
