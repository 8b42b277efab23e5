import type { Range, Source } from '../text/source.ts';
import { type Code, registry, type Severity } from './registry.ts';

/** Another place a finding speaks of: where an id was declared first, the nearest passage. */
export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** One thing that is wrong, as data. Only report.ts makes text of it, in the end. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  /** One sentence that says what is wrong and ends with what was expected: "…, expected …". */
  readonly message: string;
  /** How to fix this very finding, or findings of its kind. */
  readonly hint: string;
  readonly related?: readonly RelatedPlace[];
}

/** What a rule says about a stretch of a file. */
export interface Finding {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
}

/** The place `[start, end)` of a source, to be shown with a finding. */
export function relatedPlace(
  source: Source,
  [start, end]: readonly [number, number],
  message: string,
): RelatedPlace {
  return { file: source.file, range: source.range(start, end), message };
}

/** Makes a diagnostic of a code at `[start, end)` of a source. Severity and a missing hint come from the registry. */
export function diagnose(
  code: Code,
  source: Source,
  [start, end]: readonly [number, number],
  finding: Finding,
): Diagnostic {
  const { severity, fix } = registry[code];
  return {
    code,
    severity,
    file: source.file,
    range: source.range(start, end),
    message: finding.message,
    hint: finding.hint ?? fix,
    ...(finding.related && finding.related.length > 0 ? { related: finding.related } : {}),
  };
}
