import { site } from '../../site/site.ts';

/** What a share card shows, before anything is laid out. */
export interface Card {
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

/** Words of the site's own in place of others. */
export function notice(text: string): CardWords {
  return { text, lang: site.lang, dir: 'ltr', tone: 'notice' };
}

/** Says that something is old, where its year is not `newestYear`, the newest of the content: four digits. */
export function yearFlag(verb: 'Said' | 'Published', moment: string, newestYear: string): string[] {
  const year = moment.slice(0, 4);
  return year === newestYear ? [] : [`${verb} in ${year}`];
}

const smallNumbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A number as it begins a line: in words up to ten. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${smallNumbers[count] ?? count} ${count === 1 ? one : many}`;
}
