import type { Source } from '../text/source.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './registry.ts';

/** How findings are written for a terminal. */
export interface ReportOptions {
  /** Sets severity, place and underline apart with ANSI colors. */
  readonly color?: boolean;
}

/**
 * Findings as text for a terminal: place, severity, code and message, the lines around with the words underlined, the
 * hint, related places, and a count at the end. `sources` are the files the findings speak of; a place in another file
 * is shown without its lines. Empty when there are no findings.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: Iterable<Source>,
  { color = false }: ReportOptions = {},
): string {
  if (diagnostics.length === 0) return '';
  const style = color ? colored : plain;
  const byFile = new Map(Array.from(sources, (source) => [source.file, source]));
  const findings = diagnostics.map((diagnostic) => describe(diagnostic, byFile, style));
  return `${findings.join('\n\n')}\n\n${style[worst(diagnostics)](tally(diagnostics))}\n`;
}

/** How many findings there are, of what severity, in how many files: "2 errors and 1 warning in 3 files". */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const counted = (['error', 'warning'] as const)
    .map((severity) => ({
      severity,
      count: diagnostics.filter((found) => found.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${counted.join(' and ') || 'No findings'} in ${plural(files, 'file')}`;
}

type Paint = (text: string) => string;
type Style = Readonly<Record<Severity | 'place' | 'faint' | 'hint', Paint>>;

const paint =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;
const asIs: Paint = (text) => text;

const colored: Style = {
  error: paint(31),
  warning: paint(33),
  place: paint(36),
  faint: paint(2),
  hint: paint(32),
};
const plain: Style = { error: asIs, warning: asIs, place: asIs, faint: asIs, hint: asIs };

function describe(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>, style: Style): string {
  const { code, severity, file, range, message, hint, related = [] } = diagnostic;
  const accent = style[severity];
  const source = sources.get(file);
  const { line, column } = range.start;
  const parts = [
    `${style.place(`${file}:${line}:${column}`)} ${accent(severity)} ${style.faint(code)}`,
    `  ${readable(message)}`,
  ];
  if (source) parts.push(indent(codeFrame(source, range, { context: 2, accent, faint: style.faint })));
  parts.push(`  ${style.hint('Hint:')} ${readable(hint)}`);
  for (const place of related) {
    const { start } = place.range;
    parts.push(`  ${style.place(`${place.file}:${start.line}:${start.column}`)} ${readable(place.message)}`);
    const other = sources.get(place.file);
    if (other)
      parts.push(
        indent(codeFrame(other, place.range, { context: 0, accent: style.place, faint: style.faint })),
      );
  }
  return parts.join('\n');
}

/**
 * Replaces control characters, so that words of the file in a message cannot move the cursor or turn the line around.
 */
function readable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (unit) => (/\s/.test(unit) ? ' ' : '\u25af'));
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

function worst(diagnostics: readonly Diagnostic[]): Severity {
  return diagnostics.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
