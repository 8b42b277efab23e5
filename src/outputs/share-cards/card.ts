import type { Days } from '../../site/messages/days.ts';

/** What a share card shows, before anything is laid out. */
export interface Card {
  /** The language and direction of the card's own labels, and the side that is its start. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the card is for: the words of a quotation, a headline; of a person, their newest words. */
  readonly words: CardWords;
  /** A name above the words, on the card of a person or party. */
  readonly heading?: NameAndRole | undefined;
  /** Who said the words. */
  readonly by?: NameAndRole | undefined;
  /** A quotation below the headline, on the card of a briefing. */
  readonly quotation?: { readonly words: CardWords; readonly by: NameAndRole } | undefined;
  /** When. */
  readonly day: string;
  /** What must not be overlooked: "Corrected", "Said in 2024". */
  readonly flags: readonly string[];
  /** What belongs beside the words: to whom, in which briefing. */
  readonly notes: readonly Note[];
}

/** Words in their language. */
export interface CardWords {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What somebody said has a color of its own; what is said about them is in italics. */
  readonly tone: 'said' | 'headline' | 'notice';
}

/** A name, and what stands behind it. */
export interface NameAndRole {
  readonly name: string;
  readonly role?: string | undefined;
}

/** A line or two in a wing of the card. */
export interface Note {
  readonly text: string;
  readonly italic?: boolean;
}

/** Labels in place of words. */
export function notice(text: string, { lang, dir }: Pick<Card, 'lang' | 'dir'>): CardWords {
  return { text, lang, dir, tone: 'notice' };
}

/** Says that something is old, where its year is not `newestYear`, the newest of the content: four digits. */
export function yearFlag(
  flag: (year: string) => string,
  moment: string,
  newestYear: string,
  days: Days,
): string[] {
  const year = moment.slice(0, 4);
  return year === newestYear ? [] : [flag(days.short(year))];
}
