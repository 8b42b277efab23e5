import type { PluralForms } from '../../site/messages/formats.ts';
import type { ResultKind } from './kinds.ts';

/** What the script of the search page says, in the language of the site; the page hands it over. */
export interface SearchSays extends Readonly<Record<ResultKind, string>> {
  readonly searching: string;
  readonly loading: string;
  readonly failed: string;
  readonly nothing: string;
  readonly nothingFor: string;
  readonly nothingYet: string;
  readonly nothingYetFor: string;
  readonly quotations: PluralForms;
  readonly results: PluralForms;
  readonly resultsFor: PluralForms;
  readonly first: PluralForms;
  readonly firstFor: PluralForms;
}
