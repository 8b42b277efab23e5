import type { Diagnostic } from '../record/diagnostics/diagnostic.ts';
import { report } from '../record/diagnostics/report.ts';
import type { CheckedContent } from './check-content.ts';

/** Content that breaks a rule. Its message is the whole report; its stack would tell an editor nothing. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  override readonly stack = '';
  readonly hint = '';
}

/**
 * Lets content pass that may be published, and tells its warnings.
 *
 * @throws {ContentError} with every finding when one of them is an error
 */
export function assertPublishable(
  { diagnostics, sources, files }: CheckedContent,
  contentDir: string,
  warn: (text: string) => void,
): void {
  const text = (found: readonly Diagnostic[]) => report(found, sources);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new ContentError(text(diagnostics));
  if (diagnostics.length > 0) warn(text(diagnostics));
  if (files === 0) warn(`No briefings yet: put a Markdown file into ${contentDir}/briefings.`);
}
