import { type Messages, messagesIn } from '../../site/messages/messages.ts';
import { type Card, type CardWords, type NameAndRole, type Note, notice } from './card.ts';
import { drawable } from './drawable.ts';

/**
 * The card without what cannot be drawn. Words that are left out say so in words, because an empty box would stand for
 * something that nobody said.
 */
export function showable(card: Card): Card {
  const { cards } = messagesIn(card.lang);
  const words = showableWords(card);
  const isCut = words.text !== card.words.text && words.tone === card.words.tone;
  return {
    lang: card.lang,
    dir: card.dir,
    words,
    heading: card.heading && showableName(card.heading, cards),
    by: card.by && showableName(card.by, cards),
    quotation: card.quotation && showableQuotation(card.quotation, cards),
    day: card.day,
    flags: [...card.flags, ...(isCut ? [cards.notDrawn] : [])],
    notes: card.notes.flatMap(showableNote),
  };
}

function showableWords(card: Card): CardWords {
  const { words } = card;
  const { cards } = messagesIn(card.lang);
  const { text } = drawable(words.text);
  if (text !== undefined) return { ...words, text };
  return notice(words.tone === 'said' ? cards.wordsNotDrawn : cards.headlineNotDrawn, card);
}

/** A quotation below a headline is an extra: it stands there whole or not at all. */
function showableQuotation(
  quotation: NonNullable<Card['quotation']>,
  cards: Messages['cards'],
): Card['quotation'] {
  const isWhole = drawable(quotation.words.text).missing.length === 0;
  return isWhole ? { ...quotation, by: showableName(quotation.by, cards) } : undefined;
}

function showableName({ name, role }: NameAndRole, cards: Messages['cards']): NameAndRole {
  return {
    name: drawable(name).text ?? cards.nameNotDrawn,
    role: role === undefined ? undefined : drawable(role).text,
  };
}

function showableNote(note: Note): Note[] {
  const { text } = drawable(note.text);
  return text === undefined ? [] : [{ ...note, text }];
}
