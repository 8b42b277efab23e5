/** A value of the draft, and whether the article leaves no doubt of it; where it does, in a few words why. */
export interface Drafted<Value> {
  readonly value: Value;
  readonly isSure: boolean;
  readonly why?: string | undefined;
}

/** An actor as the article tells. */
export interface DraftedActor {
  readonly id: Drafted<string>;
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'government';
  readonly role?: string | undefined;
  readonly represents?: Drafted<string> | undefined;
  readonly asWritten: readonly string[];
}

/** A quotation with what the words around it tell. */
export interface DraftedQuote {
  readonly id: string;
  /** The id of an actor; absent where the article names nobody, or nobody is found. */
  readonly speaker?: Drafted<string> | undefined;
  /** The article's words for a speaker without a name. */
  readonly unnamed?: string | undefined;
  /** The parts of the words: one, unless the article interrupts them. */
  readonly text: readonly string[];
  /** The day it was said; absent where the article does not tell. */
  readonly on?: Drafted<string> | undefined;
  readonly to: readonly string[];
  readonly place?: string | undefined;
  readonly occasion?: string | undefined;
  readonly via?: string | undefined;
  readonly form?: 'statement' | 'written' | undefined;
  readonly isFeatured: boolean;
}

/** A day that the article names. */
export interface DraftedDate {
  readonly id: string;
  readonly on?: Drafted<string> | undefined;
  readonly from?: Drafted<string> | undefined;
  readonly to?: Drafted<string> | undefined;
  readonly asWritten: string;
  readonly event: string;
  readonly who: readonly string[];
  readonly isPlanned: boolean;
}

/** A mark that was missing in the article and was put in, so that its words can be quoted. */
export interface RestoredMark {
  /** The id of the quote it belongs to; absent where its words quote nobody. */
  readonly quote?: string | undefined;
  readonly was: string;
  readonly now: string;
  readonly note: string;
}

/** The record of an article as far as its own words tell. */
export interface DraftedRecord {
  readonly actors: readonly DraftedActor[];
  readonly mediators: readonly Drafted<string>[];
  readonly quotes: readonly DraftedQuote[];
  readonly notQuotes: readonly string[];
  readonly dates: readonly DraftedDate[];
  /** Words that look like a day and mean none, where the same name is a day elsewhere. */
  readonly notDates: readonly string[];
}
