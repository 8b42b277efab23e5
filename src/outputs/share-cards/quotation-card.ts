import { markedWords } from '../../record/archive/attribution.ts';
import { correctionsOf } from '../../record/archive/corrections.ts';
import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import { shownTextLanguage } from '../../record/compose/quote-text.ts';
import { filled, type Messages, messagesIn } from '../../site/messages/messages.ts';
import { type Card, type CardWords, type NameAndRole, type Note, notice, yearFlag } from './card.ts';

/** The card of a quotation: the words or, of a retracted one, that it was; who, to whom, when, in which briefing. */
export function quotationCard(entry: QuoteEntry, newestYear: string): Card {
  const { quote, briefing } = entry;
  const isRetracted = retractionOf(entry) !== undefined;
  const messages = messagesIn(briefing.record.lang);
  return {
    lang: messages.lang,
    dir: briefing.dir,
    words: isRetracted ? notice(messages.cards.retractedQuotation, messages) : quotedWords(entry),
    by: speakerOf(entry, messages),
    day: dayOfWords(entry, messages),
    flags: [
      ...(quote.on === undefined
        ? yearFlag(messages.quote.published, briefing.record.published, newestYear, messages.days)
        : yearFlag(messages.quote.said, quote.on, newestYear, messages.days)),
      ...(correctionsOf(entry).length > 0 ? [messages.cards.corrected] : []),
    ],
    notes: [...addressed(entry, messages), { text: briefing.record.title, italic: true }],
  };
}

/** The words of a quotation on a card. */
export function quotedWords(entry: QuoteEntry): CardWords {
  const language = shownTextLanguage(entry.quote, entry.briefing);
  return { ...language, text: markedWords(entry), tone: 'said' };
}

/** Who said it, in the role of then; without one, in what form. */
export function speakerOf({ speaker, quote }: QuoteEntry, { cards }: Messages): NameAndRole {
  const forms = { spoken: undefined, statement: cards.statement, written: cards.written };
  return { name: speaker.name, role: speaker.role ?? forms[quote.form] };
}

/** The day of the words, in full. */
function dayOfWords({ quote }: QuoteEntry, { attribution, days }: Messages): string {
  return quote.on === undefined ? attribution.undated : days.long(quote.on);
}

function addressed({ quote, to }: QuoteEntry, { attribution, comma, list }: Messages): Note[] {
  const names = to.map(({ name }) => name);
  const whom = names.length > 0 ? attribution.To(list(names)) : undefined;
  const whomAndWhere = [whom, quote.place].filter((part) => part !== undefined).join(comma);
  return [
    ...(whomAndWhere ? [{ text: whomAndWhere }] : []),
    ...(quote.via ? [{ text: filled(attribution.via, { name: quote.via }) }] : []),
  ];
}
