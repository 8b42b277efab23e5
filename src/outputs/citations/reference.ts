import { type QuoteEntry, retractionOf } from '../../record/archive/archive.ts';
import { attributionLine, markedWords } from '../../record/archive/attribution.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf, shortDay } from '../../record/days/calendar.ts';
import type { Retraction } from '../../record/schema/briefing.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';

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

/** The reference to a briefing; to a retracted one, with that and why in place of what it said. */
export function briefingItem(briefing: Briefing): Item {
  const { retracted, title, standfirst } = briefing.record;
  return {
    id: briefing.slug,
    ...publication(briefing),
    URL: absolute(urls.briefing(briefing.slug)),
    ...(retracted
      ? { title: `Retracted: ${title}`, note: retractionNote(retracted) }
      : { title, abstract: standfirst }),
  };
}

/**
 * The reference to a quotation: the words are its title, long ones cut, and the full words its abstract. Who said them,
 * in what role and when, stands in the note, because CSL has no variable for a speaker. Of a retracted one, no words.
 */
export function quoteItem(entry: QuoteEntry): Item {
  const { briefing, quote, speaker } = entry;
  const retraction = retractionOf(entry);
  return {
    id: `${briefing.slug}-${quote.id}`,
    ...publication(briefing),
    URL: absolute(urls.quote(briefing.slug, quote.id)),
    ...(retraction
      ? { title: `Retracted: quotation of ${speaker.name}`, note: retractionNote(retraction) }
      : {
          title: `${speaker.name}: ${markedWords(entry, 160)}`,
          abstract: markedWords(entry),
          note: `Said by ${attributionLine(entry, site.lang)}. In: ${briefing.record.title}`,
        }),
  };
}

function publication({ record }: Briefing) {
  return {
    type: 'article-newspaper',
    'container-title': site.title,
    issued: { 'date-parts': [dayOf(record.published).split('-').map(Number)] },
    language: record.lang,
  } as const;
}

function retractionNote({ on, reason }: Retraction): string {
  return `Retracted on ${shortDay(on, site.lang)}: ${reason}`;
}
