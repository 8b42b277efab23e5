import type { Range } from '../text/source.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A place as programs read it: lines and columns count from 1, the end is exclusive. */
interface PlaceData {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface FindingData extends PlaceData {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly hint: string;
  readonly related?: readonly (PlaceData & { readonly message: string; readonly file: string })[];
}

/** All findings of one check as programs read them. */
export interface ReportData {
  readonly findings: readonly FindingData[];
  /** The number of files that were checked. */
  readonly files: number;
}

/** Findings as JSON text of a `ReportData`, indented by two spaces, with a line ending. */
export function toJson(diagnostics: readonly Diagnostic[], files: number): string {
  const data: ReportData = { findings: diagnostics.map(toData), files };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function toData({ code, severity, message, file, range, hint, related }: Diagnostic): FindingData {
  return {
    code,
    severity,
    message,
    file,
    ...toPlace(range),
    hint,
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({
            message: place.message,
            file: place.file,
            ...toPlace(place.range),
          })),
        }),
  };
}

function toPlace({ start, end }: Range): PlaceData {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Findings as workflow commands of GitHub Actions, one a line; the hint is the second sentence of the annotation. */
export function toAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, severity, message, file, range: { start, end }, hint }) => {
      const properties = Object.entries({
        file,
        line: start.line,
        endLine: end.line,
        col: start.column,
        endColumn: end.column,
        title: code,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${properties.join(',')}::${escapeData(`${message} ${hint}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
