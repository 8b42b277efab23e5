import type { DayPhrases } from '../../days/calendar.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Annotation } from './annotate.ts';

/** What stands in the prose in a language, and is not the article's. */
export interface ProseLabels {
  /** The BCP 47 language they are in. */
  readonly lang: string;
  /** Behind words that were retracted. */
  readonly retracted: string;
  /** What a table is called for those who do not see it. */
  readonly table: string;
  readonly backToFootnote: (number: number) => string;
  /** None where the language has no labels of its own. */
  readonly dayPhrases?: DayPhrases | undefined;
}

/** Where the links in the prose lead and what stands beside its words; given by whoever knows the site's addresses and labels. */
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
  /** The labels for an article in a BCP 47 language. */
  labelsIn(lang: string): ProseLabels;
}

/** What the prose is rendered from: the body, and what of the record is marked in it. */
export interface ProseSource extends Pick<ParsedBriefing, 'name' | 'body' | 'quotations'> {
  readonly record: Pick<BriefingRecord, 'lang' | 'quotes' | 'dates' | 'notDates' | 'actors'>;
}

/** An annotation of one passage, and the entry of the record that is first met there. */
export interface Annotated {
  readonly annotation: Annotation;
  readonly passage: number;
  readonly opens?: { readonly list: 'quotes' | 'actors' | 'dates'; readonly id: string };
  /** The quote of which this is a later part, in another passage than its first. */
  readonly continues?: string;
}
