import type { DayPhrases } from '../days/calendar.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { BriefingRecord } from '../schema/briefing.ts';

/** The words that the site puts into the prose of an article, in one language. */
export interface ProseLabels {
  /** The BCP 47 language they are in. */
  readonly lang: string;
  /** Stands after words that were retracted. */
  readonly retracted: string;
  /** The name of a table for readers who cannot see it. */
  readonly table: string;
  readonly backToFootnote: (number: number) => string;
  /** Absent if the site has no labels in the language. */
  readonly dayPhrases?: DayPhrases | undefined;
}

/**
 * What the prose takes from the site: where its links lead, and the labels that stand among its words. The caller
 * gives them, because the record knows neither addresses nor labels.
 */
export interface ProseSite {
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

/** What the prose is rendered from: the body, and those parts of the record that are marked in it. */
export interface ProseSource extends Pick<ParsedBriefing, 'name' | 'body' | 'quotations'> {
  readonly record: Pick<BriefingRecord, 'lang' | 'quotes' | 'dates' | 'notDates' | 'actors'>;
}
