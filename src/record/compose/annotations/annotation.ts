import type { ElementContent, Properties } from 'hast';

/**
 * An element to be put around `[start, end)` of a passage's text. If two overlap, the earlier in the list is the
 * outer one.
 */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly tagName: string;
  /** Properties of the element. If other elements split it, only its first piece has them. */
  readonly properties: Properties;
  /** Properties of every further piece. */
  readonly continued?: Properties;
  /** What stands directly behind the last piece. */
  readonly after?: readonly ElementContent[];
}

/** An annotation of one passage. `opens` is the entry of the record that appears for the first time there. */
export interface PassageAnnotation {
  readonly annotation: Annotation;
  readonly passage: number;
  readonly opens?: { readonly list: 'quotes' | 'actors' | 'dates'; readonly id: string };
  /** The id of the quote that this annotation continues, if the quote began in another passage. */
  readonly continues?: string;
}
