import { type Checked, type CheckOptions, type Contents, checkBriefings, inOrder } from './briefing/check.ts';
import type { Source } from './briefing/source.ts';
import { type CheckedSheets, checkSheets } from './sheet/check.ts';
import { measure } from './sheet/measure.ts';

/** Everything read and found in the content folder, and the sheets of its briefings. */
export interface CheckedContent extends Checked, Pick<CheckedSheets, 'sheets'> {}

/** What the build and the check both call: all rules of the record, and whether each one-page summary is one page. */
export function checkContent(files: Contents<Source, Source>, options: CheckOptions): CheckedContent {
  const checked = checkBriefings(files, options);
  const { sheets, diagnostics } = checkSheets(checked.briefings, measure);
  return { ...checked, sheets, diagnostics: inOrder([...checked.diagnostics, ...diagnostics]) };
}
