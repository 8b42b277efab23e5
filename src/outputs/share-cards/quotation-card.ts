import { markedWords } from '../../record/archive/attribution.ts';
import { isCorrectionOf } from '../../record/archive/corrections.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import { shownTextLanguage } from '../../record/compose/quote-text.ts';
import { longDay } from '../../record/days/calendar.ts';
import { site } from '../../site/site.ts';
import { type Card, type CardWords, type NameAndRole, type Note, notice, yearFlag } from './card.ts';

/** The card of a quotation: the words or, of a retracted one, that it was; who, to whom, when, in which briefing. */
export function quotationCard(entry: QuoteEntry, newestYear: string): Card {
  const { quote, briefing } = entry;
  const isRetracted = retractionOf(entry) !== undefined;
  return {
    words: isRetracted ? notice('This quotation was retracted.') : quotedWords(entry),
    by: speakerOf(entry),
    day: dayOfWords(entry),
    flags: [
      ...(quote.on === undefined
        ? yearFlag('Published', briefing.record.published, newestYear)
        : yearFlag('Said', quote.on, newestYear)),
      ...(briefing.record.corrections.some((correction) => isCorrectionOf(correction, quote))
        ? ['Corrected']
        : []),
    ],
    notes: [...addressed(entry), { text: briefing.record.title, italic: true }],
  };
}

/** The words of a quotation on a card. */
export function quotedWords(entry: QuoteEntry): CardWords {
  const language = shownTextLanguage(entry.quote, entry.briefing);
  return { ...language, text: markedWords(entry), tone: 'said' };
}

/** Who said it, in the role of then; without one, in what form. */
export function speakerOf({ speaker, quote }: QuoteEntry): NameAndRole {
  const forms = { spoken: undefined, statement: 'statement', written: 'in writing' } as const;
  return { name: speaker.name, role: speaker.role ?? forms[quote.form] };
}

/** The day of the words, in full. */
export function dayOfWords({ quote }: QuoteEntry): string {
  return quote.on === undefined ? 'Date not given in the article' : longDay(quote.on, site.lang);
}

function addressed({ quote, to }: QuoteEntry): Note[] {
  const names = to.map(({ name }) => name);
  const whom = names.length > 0 ? `To ${new Intl.ListFormat(site.lang).format(names)}` : undefined;
  const whomAndWhere = [whom, quote.place].filter((part) => part !== undefined).join(', ');
  return [
    ...(whomAndWhere ? [{ text: whomAndWhere }] : []),
    ...(quote.via ? [{ text: `Reported by ${quote.via}` }] : []),
  ];
}
