import { markedWords } from '../../record/archive/attribution.ts';
import { briefingChanged, quoteChanged } from '../../record/archive/changes.ts';
import { lastCorrectionOf } from '../../record/archive/corrections.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import type { Versions } from '../../record/archive/translations.ts';
import { type Briefing, headlineOf } from '../../record/compose/briefing.ts';
import { marksOf, plainWords, shownParagraphs, shownTextLanguage } from '../../record/compose/quote-text.ts';
import { asMoment } from '../../record/days/moment.ts';
import { element, escapeMarkup } from '../../site/markup.ts';
import { filled, type Messages, messagesIn } from '../../site/messages/messages.ts';
import { absolute, urls } from '../../site/urls.ts';
import { attributionFacts } from '../sharing/attribution.ts';
import { briefingVersions, quotationVersions } from '../sharing/versions.ts';
import type { FeedItem } from './feed.ts';

interface BriefingItemOptions {
  readonly publisher: string;
  /** Whether an entry has the whole article, which is for owners of a site who hold the rights. */
  readonly fullText: boolean;
}

/** A briefing as an entry: standfirst, key points and quotations; if it was retracted, only that it was and why. */
export function briefingItem(
  briefing: Briefing,
  entries: readonly QuoteEntry[],
  { publisher, fullText }: BriefingItemOptions,
  found?: Versions,
): FeedItem {
  const { record, slug, dir } = briefing;
  const url = absolute(urls.briefing(slug));
  const messages = messagesIn(record.lang);
  const { feeds, sharing } = messages;
  const points = element(
    'ul',
    {},
    record.keyPoints.map((point) => element('li', {}, escapeMarkup(point))).join(''),
  );
  const parts = record.retracted
    ? [paragraph(feeds.retracted(record.retracted.reason))]
    : [
        paragraph(record.standfirst),
        points,
        ...entries.map((entry) => quotation(entry, messages)),
        ...(fullText ? briefing.prose.map(({ html }) => withFullAddresses(html)) : []),
      ];
  return {
    id: absolute(urls.briefing(firstSlug(briefing))),
    url,
    title: record.retracted ? sharing.retracted(headlineOf(briefing)) : headlineOf(briefing),
    summary: record.retracted?.reason ?? record.standfirst,
    html: body(record.lang, dir, [...parts, readMore(url, feeds.toBriefing, messages.lang)]),
    author: record.authors.length > 0 ? messages.list(record.authors.map(({ name }) => name)) : publisher,
    lang: record.lang,
    published: asMoment(record.published),
    updated: briefingChanged(briefing),
    translations: briefingVersions(found).filter((version) => absolute(version.url) !== url),
  };
}

/** A quotation as an entry, written by its speaker. */
export function quoteItem(entry: QuoteEntry, found?: Versions): FeedItem {
  const { briefing, quote, speaker } = entry;
  const { record, slug, dir } = briefing;
  const url = absolute(urls.quote(slug, quote.id));
  const retracted = retractionOf(entry);
  const { lang } = shownTextLanguage(quote, briefing);
  const messages = messagesIn(record.lang);
  const { feeds, sharing, colon } = messages;
  const title = retracted
    ? sharing.retractedQuotation(speaker.name)
    : `${speaker.name}${colon}${markedWords(entry, 90)}`;
  return {
    id: absolute(urls.quote(firstSlug(briefing), quote.formerIds[0] ?? quote.id)),
    url,
    title,
    summary: retracted?.reason ?? plainWords(quote, lang),
    html: body(record.lang, dir, [
      retracted ? paragraph(feeds.retracted(retracted.reason)) : quotation(entry, messages),
      readMore(url, feeds.toQuotation, messages.lang),
      readMore(absolute(urls.briefing(slug)), headlineOf(briefing), record.lang),
    ]),
    author: speaker.name,
    lang: retracted ? record.lang : lang,
    published: asMoment(record.published),
    updated: quoteChanged(entry),
    translations: quotationVersions(entry, found).filter((version) => absolute(version.url) !== url),
  };
}

function firstSlug({ slug, record }: Briefing): string {
  return record.formerSlugs[0] ?? slug;
}

function body(lang: string, dir: string, parts: readonly string[]): string {
  return element('div', { lang, dir }, parts.join(''));
}

/** The words and who said them, in one element, so that feed readers that take an entry apart keep them together. */
function quotation(entry: QuoteEntry, messages: Messages): string {
  const { briefing, quote, speaker } = entry;
  const { lang, dir } = shownTextLanguage(quote, briefing);
  const paragraphs = shownParagraphs(quote, lang, marksOf(quote, briefing)).map(paragraph).join('');
  const cite = absolute(urls.quote(briefing.slug, quote.id));
  const [name = '', ...facts] = attributionFacts(entry, messages);
  const said = [
    ...(speaker.actors.length > 1 ? namesOf(speaker) : [nameOf(speaker, name)]),
    ...facts.map(escapeMarkup),
    element('a', { href: cite }, escapeMarkup(messages.feeds.permalink)),
  ];
  const attribution = element(
    'p',
    { lang: messages.lang, dir: messages.dir },
    `\u2014 ${said.join(messages.comma)}`,
  );
  const corrected = lastCorrectionOf(entry);
  const flag = corrected ? filled(messages.quote.corrected, { day: messages.days.short(corrected.on) }) : '';
  const flagged = flag && element('p', { lang: messages.lang, dir: messages.dir }, `[${escapeMarkup(flag)}]`);
  return element('blockquote', { cite, lang, dir }, paragraphs + attribution + flagged);
}

/** Each of several speakers, linked to their page. */
function namesOf({ actors }: QuoteEntry['speaker']): string[] {
  return actors.map((actor) =>
    element('a', { href: absolute(urls.person(actor.id)) }, escapeMarkup(actor.name)),
  );
}

/** A speaker linked to the page about them; somebody unnamed has none. */
function nameOf({ id }: QuoteEntry['speaker'], name: string): string {
  return id === undefined
    ? escapeMarkup(name)
    : element('a', { href: absolute(urls.person(id)) }, escapeMarkup(name));
}

function paragraph(text: string): string {
  return element('p', {}, escapeMarkup(text));
}

function readMore(href: string, words: string, lang: string): string {
  return element('p', {}, element('a', { href, lang }, escapeMarkup(words)));
}

/** Makes the addresses in the prose absolute, because feeds are read elsewhere. */
function withFullAddresses(html: string): string {
  return html.replace(
    / (href|cite|src)="(\/[^"]*)"/g,
    (_, name: string, path: string) => ` ${name}="${absolute(path)}"`,
  );
}
