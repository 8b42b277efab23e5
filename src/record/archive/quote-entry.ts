import type { Briefing } from '../compose/briefing.ts';
import { dayOf } from '../days/calendar.ts';
import { edtfSpan } from '../days/edtf.ts';
import type { Actor } from '../schema/actor.ts';
import type { Retraction } from '../schema/amendments.ts';
import type { Quote } from '../schema/quote.ts';
import { actorsById, type Speaker, speakerOf } from './speaker.ts';

/** A quote with everything needed to attribute it. */
export interface QuoteEntry {
  readonly briefing: Briefing;
  readonly quote: Quote;
  readonly speaker: Speaker;
  readonly to: readonly Actor[];
  /** The quotes before and after it in its briefing, leaving out retracted ones. A retracted quote has neither. */
  readonly previous?: Quote | undefined;
  readonly next?: Quote | undefined;
}

/** Why and when a quote was retracted, by itself or with its briefing. */
export function retractionOf({
  briefing,
  quote,
}: Pick<QuoteEntry, 'briefing' | 'quote'>): Retraction | undefined {
  return quote.retracted ?? briefing.record.retracted;
}

/**
 * The last day on which a quotation may have been said, `YYYY-MM-DD`. If its day is not known, that is the day on
 * which its briefing was published.
 */
export function dayOfQuote({ briefing, quote }: QuoteEntry): string {
  return quote.on === undefined ? dayOf(briefing.record.published) : edtfSpan(quote.on).last;
}

/** The quotes of a briefing, retracted ones among them, in the order of its record. */
export function quotesOf(briefing: Briefing): QuoteEntry[] {
  const actors = actorsById(briefing);
  const { quotes } = briefing.record;
  const live = quotes.filter((quote) => !quote.retracted);
  return quotes.flatMap((quote) => {
    const speaker = speakerOf(quote, actors, briefing.record.lang);
    if (!speaker) return [];
    const to = quote.to.flatMap((id) => actors.get(id) ?? []);
    const at = live.indexOf(quote);
    const neighbors = at < 0 ? {} : { previous: live[at - 1], next: live[at + 1] };
    return [{ briefing, quote, speaker, to, ...neighbors }];
  });
}
