import type { QuoteEntry } from '../briefing/archive.ts';
import { attributionLine, markedWords } from '../briefing/attribution.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { dayOf } from '../briefing/calendar.ts';
import { site } from '../site.ts';
import { absolute, urls } from '../urls.ts';

/** A reference in CSL-JSON, as far as it is used here. */
export interface Item {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title': string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** The reference to a briefing. */
export function briefingItem(briefing: Briefing): Item {
  const { record, slug } = briefing;
  return {
    id: slug,
    type: 'article-newspaper',
    title: record.title,
    'container-title': site.title,
    issued: dateParts(record.published),
    URL: absolute(urls.briefing(slug)),
    language: record.lang,
    abstract: record.standfirst,
  };
}

/**
 * The reference to a quotation: the words are its title, long ones cut, and the full words its abstract. Who said them,
 * in what role and when, stands in the note, because CSL has no variable for a speaker.
 */
export function quoteItem(entry: QuoteEntry): Item {
  const { briefing, quote, speaker } = entry;
  const words = markedWords(entry);
  return {
    ...briefingItem(briefing),
    id: `${briefing.slug}-${quote.id}`,
    title: `${speaker.name}: ${cutAtWord(words, 160)}`,
    URL: absolute(urls.quote(briefing.slug, quote.id)),
    abstract: words,
    note: `Said by ${attributionLine(entry, site.lang)}. In: ${briefing.record.title}`,
  };
}

function dateParts(moment: string): Item['issued'] {
  return { 'date-parts': [dayOf(moment).split('-').map(Number)] };
}

function cutAtWord(words: string, length: number): string {
  return words.length <= length
    ? words
    : `${words.slice(0, length).replace(/[\s\p{P}]+\S*$/u, '')} …${words.slice(-1)}`;
}
