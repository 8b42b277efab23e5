import { type Card, type CardWords, type NameAndRole, type Note, notice } from './card.ts';
import { drawable } from './drawable.ts';

/**
 * The card without what cannot be drawn. Words that are left out say so in words, because an empty box would stand for
 * something that nobody said.
 */
export function showable(card: Card): Card {
  const words = showableWords(card.words);
  const isCut = words.text !== card.words.text && words.tone === card.words.tone;
  return {
    words,
    heading: card.heading && showableName(card.heading),
    by: card.by && showableName(card.by),
    quotation: card.quotation && showableQuotation(card.quotation),
    day: card.day,
    flags: [...card.flags, ...(isCut ? ['Some signs are not shown here'] : [])],
    notes: card.notes.flatMap(showableNote),
  };
}

function showableWords(words: CardWords): CardWords {
  const { text } = drawable(words.text);
  if (text !== undefined) return { ...words, text };
  const what = words.tone === 'said' ? 'These words are' : 'The headline is';
  return notice(`${what} in a script that this picture cannot show. The page has the words.`);
}

/** A quotation below a headline is an extra: it stands there whole or not at all. */
function showableQuotation(quotation: NonNullable<Card['quotation']>): Card['quotation'] {
  const isWhole = drawable(quotation.words.text).missing.length === 0;
  return isWhole ? { ...quotation, by: showableName(quotation.by) } : undefined;
}

function showableName({ name, role }: NameAndRole): NameAndRole {
  return {
    name: drawable(name).text ?? 'Name on the page',
    role: role === undefined ? undefined : drawable(role).text,
  };
}

function showableNote(note: Note): Note[] {
  const { text } = drawable(note.text);
  return text === undefined ? [] : [{ ...note, text }];
}
