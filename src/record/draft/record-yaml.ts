import { stringify } from 'yaml';
import type { Drafted } from './record/drafted.ts';

/** A list of entries, each with its fields under a dash; nothing where there are none. */
export function list(
  name: string,
  entries: readonly (readonly string[])[],
  comment: readonly string[] = [],
): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    ...comment,
    `${name}:`,
    ...entries.flatMap((lines) =>
      lines.map((line, at) => (line === '' ? '' : `${at === 0 ? '  - ' : '    '}${line}`)),
    ),
  ];
}

/** A field, where there is a value. */
export function field(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}: ${text(value)}`];
}

/** A value, with a question mark where it is not certain. */
export function marked({ value, isSure }: Drafted<string>): string {
  return isSure ? value : `${value}?`;
}

/** In a few words where doubts come from, as a comment behind them. */
export function why(...values: readonly Drafted<string>[]): string {
  const reasons = new Set(
    values.flatMap(({ isSure, why: reason }) => (isSure || reason === undefined ? [] : [reason])),
  );
  return reasons.size > 0 ? ` # ${[...reasons].join('; ')}` : '';
}

/** A text as YAML in one line, in quotation marks where it has to be. */
export function text(value: string): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    singleQuote: null,
    blockQuote: false,
  }).trimEnd();
}

/** The same between brackets, where commas and braces part values. */
export function inFlow(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .'\u2019-]*$/u.test(value) && text(value) === value
    ? value
    : JSON.stringify(value);
}
