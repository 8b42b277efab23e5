import { markedWords } from '../../record/archive/attribution.ts';
import { briefingChanged, quoteChanged } from '../../record/archive/changes.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import { type Briefing, headlineOf } from '../../record/compose/briefing.ts';
import { marksOf } from '../../record/compose/quote-text.ts';
import { dayOf } from '../../record/days/calendar.ts';
import type { Retraction } from '../../record/schema/amendments.ts';
import { typeset } from '../../record/text/typography.ts';
import { type Messages, messagesIn } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';
import { attributionLine } from '../sharing/attribution.ts';

/** A reference in CSL-JSON (https://docs.citationstyles.org/), as far as it is used here. */
export interface Reference {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  /** Words of the title that were said: styles may set titles in other capitals, but not these. No part of CSL-JSON. */
  readonly quoted?: string;
  readonly 'container-title': string;
  /** The byline. Each name is one whole, because only its bearer knows how to divide it. */
  readonly author?: readonly { readonly literal: string }[];
  readonly issued: ReferenceDate;
  /** The day since which the words have stood as they do: a build cannot know when somebody read them. */
  readonly accessed: ReferenceDate;
  readonly URL: string;
  readonly language: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** Year, month and day. */
export interface ReferenceDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The reference to a briefing. If it was retracted, title and note say so, and there is no abstract. */
export function briefingReference(briefing: Briefing): Reference {
  const { retracted, title, standfirst, lang } = briefing.record;
  const headline = typeset(title, lang);
  const messages = messagesIn(lang);
  return {
    id: briefing.slug,
    ...publication(briefing),
    accessed: dateParts(briefingChanged(briefing)),
    URL: absolute(urls.briefing(briefing.slug)),
    ...(retracted
      ? { title: messages.sharing.retracted(headline), note: retractionNote(retracted, messages) }
      : { title: headline, abstract: standfirst }),
  };
}

/**
 * The reference to a quotation: the words are its title, long ones cut, and the full words its abstract. Who said
 * them, in what role and when, stands in the note, because CSL has no variable for a speaker. If the quotation was
 * retracted, the reference says so and has none of its words.
 */
export function quoteReference(entry: QuoteEntry): Reference {
  const { briefing, quote, speaker } = entry;
  const retraction = retractionOf(entry);
  const messages = messagesIn(briefing.record.lang);
  const { sharing, citing, colon } = messages;
  const words = markedWords(entry, 160);
  const marks = marksOf(quote, briefing);
  return {
    id: `${briefing.slug}-${quote.id}`,
    ...publication(briefing),
    accessed: dateParts(quoteChanged(entry)),
    URL: absolute(urls.quote(briefing.slug, quote.id)),
    ...(retraction
      ? { title: sharing.retractedQuotation(speaker.name), note: retractionNote(retraction, messages) }
      : {
          title: `${speaker.name}${colon}${words}`,
          quoted: words.slice(marks.open.length, words.length - marks.close.length),
          abstract: markedWords(entry),
          note: citing.note(attributionLine(entry, messages), headlineOf(briefing)),
        }),
  };
}

function publication({ record }: Briefing) {
  return {
    type: 'article-newspaper',
    'container-title': site.title,
    ...(record.authors.length > 0 && { author: record.authors.map(({ name }) => ({ literal: name })) }),
    issued: dateParts(record.published),
    language: record.lang,
  } as const;
}

function dateParts(moment: string): ReferenceDate {
  return { 'date-parts': [dayOf(moment).split('-').map(Number)] };
}

function retractionNote({ on, reason }: Retraction, { citing, days }: Messages): string {
  return citing.retractedNote(days.short(on), reason);
}

/** The three parts of a title: what stands before the quoted words, these words, and what stands behind them. */
export function titleParts({ title, quoted = '' }: Reference): readonly [string, string, string] {
  const at = quoted ? title.lastIndexOf(quoted) : title.length;
  return [title.slice(0, at), quoted, title.slice(at + quoted.length)];
}
