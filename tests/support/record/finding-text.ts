import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';

/** Where a finding is, or something that it speaks of. */
export type Place = Pick<Diagnostic, 'file' | 'range'>;

/** All that an editor reads of a finding, line by line; `show` turns a place into text, without it places are left out. */
export function findingText(finding: Diagnostic, show?: (place: Place) => string): string[] {
  const { code, message, hint = '', related = [] } = finding;
  return [
    `${code}${show ? ` at ${show(finding)}` : ''}: ${message}`,
    `  ${hint}`,
    ...related.map((place) => `  ${place.message}${show ? ` ${show(place)}` : ''}`),
  ];
}

/** The words of a file at a place, in brackets that stand in no file. */
export function wordsAt(text: string | undefined, { range: { start, end } }: Place): string {
  return `⟦${text?.slice(start.offset, end.offset)}⟧`;
}
