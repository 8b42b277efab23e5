import { markedWords } from '../../record/archive/attribution.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf, longDay } from '../../record/days/calendar.ts';
import { typeset } from '../../record/text/typography.ts';
import { site } from '../../site/site.ts';
import { type Card, counted, type Note, notice, yearFlag } from './card.ts';
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
  const shortest = shortestOf(entries);
  return {
    words: record.retracted
      ? notice('This briefing was retracted.')
      : { text: typeset(record.title, lang), lang, dir, tone: 'headline' },
    quotation:
      shortest && !record.retracted ? { words: quotedWords(shortest), by: speakerOf(shortest) } : undefined,
    day: longDay(record.dateline?.on ?? dayOf(record.published), site.lang),
    flags: [
      ...yearFlag('Published', record.published, newestYear),
      ...(record.corrections.length > 0 ? ['Corrected'] : []),
    ],
    notes: record.retracted ? [] : whoIsQuoted(entries),
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

function whoIsQuoted(entries: readonly QuoteEntry[]): Note[] {
  if (entries.length === 0) return [];
  const names = [...new Set(entries.map(({ speaker }) => speaker.name))];
  const more = names.length - mostNames;
  const named =
    more > 0
      ? `${names.slice(0, mostNames).join(', ')} and ${counted(more, 'other').toLowerCase()}`
      : names.join(', ');
  return [{ text: `${counted(entries.length, 'quotation')}: ${named}` }];
}
