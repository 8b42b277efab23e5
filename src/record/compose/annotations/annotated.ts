import type { ParsedBriefing } from '../../parse/parse.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Annotation } from './annotate.ts';

/** Where the links in the prose lead; given by whoever knows the site's addresses. */
export interface ProseLinks {
  /** The page of a quote of this briefing. */
  quote(slug: string, id: string): string;
  /** The id of a quote's element in the briefing. */
  quoteAnchor(id: string): string;
  /** The id of a date's element in the briefing. */
  dateAnchor(id: string): string;
  person(id: string): string;
  /** A path that an author wrote from the root of the site. */
  file(path: string): string;
}

/** What the prose is rendered from: the body, and what of the record is marked in it. */
export interface ProseSource extends Pick<ParsedBriefing, 'name' | 'body' | 'quotations'> {
  readonly record: Pick<BriefingRecord, 'lang' | 'quotes' | 'dates' | 'actors'>;
}

/** An annotation of one passage, and the entry of the record that is first met there. */
export interface Annotated {
  readonly annotation: Annotation;
  readonly passage: number;
  readonly opens?: { readonly list: 'quotes' | 'actors' | 'dates'; readonly id: string };
  /** The quote of which this is a later part, in another passage than its first. */
  readonly continues?: string;
}
