import { markedWords } from '../../record/archive/attribution.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { typeset } from '../../record/text/typography.ts';
import { keptApart } from '../../site/messages/formats.ts';
import { type Messages, messagesIn } from '../../site/messages/messages.ts';
import { type Card, type Note, notice, yearFlag } from './card.ts';
import { quotedWords, speakerOf } from './quotation-card.ts';

/** More names than these are counted. */
const mostNames = 4;

/** The card of a briefing: its headline or, of a retracted one, that it was; a short quotation of it, and who is quoted. */
export function briefingCard(
  { record, dir }: Briefing,
  entries: readonly QuoteEntry[],
  newestYear: string,
): Card {
  const { lang } = record;
  const messages = messagesIn(lang);
  const shortest = shortestOf(entries);
  return {
    lang: messages.lang,
    dir,
    words: record.retracted
      ? notice(messages.cards.retractedBriefing, messages)
      : { text: typeset(record.title, lang), lang, dir, tone: 'headline' },
    quotation:
      shortest && !record.retracted
        ? { words: quotedWords(shortest), by: speakerOf(shortest, messages) }
        : undefined,
    day: messages.days.long(record.dateline?.on ?? dayOf(record.published)),
    flags: [
      ...yearFlag(messages.quote.published, record.published, newestYear, messages.days),
      ...(record.corrections.length > 0 ? [messages.cards.corrected] : []),
    ],
    notes: record.retracted ? [] : whoIsQuoted(entries, messages),
  };
}

/** Of the quotations that may stand alone, or of all, the shortest, if it is short enough to stand below a headline. */
export function shortestOf(entries: readonly QuoteEntry[]): QuoteEntry | undefined {
  const featured = entries.filter(({ quote }) => quote.featured);
  const longest = 90;
  return (featured.length > 0 ? featured : entries)
    .map((entry) => ({ entry, length: markedWords(entry).length }))
    .filter(({ length }) => length <= longest)
    .sort((a, b) => a.length - b.length)[0]?.entry;
}

function whoIsQuoted(entries: readonly QuoteEntry[], { cards, comma, lang }: Messages): Note[] {
  if (entries.length === 0) return [];
  const names = [...new Set(entries.map(({ speaker }) => keptApart(speaker.name, lang)))];
  const more = names.length - mostNames;
  const named = more > 0 ? cards.others(names.slice(0, mostNames).join(comma), more) : names.join(comma);
  return [{ text: cards.quoted(entries.length, named) }];
}
