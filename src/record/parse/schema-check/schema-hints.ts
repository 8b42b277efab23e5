import type { z } from 'zod';
import type { SchemaIssue } from '../../schema/issue.ts';
import { nearest } from '../../text/nearest.ts';

/**
 * How to fix a value that the schema refuses, if the value itself shows it; otherwise `undefined`. `written` is how
 * the value stands in the file.
 */
export function hintToFix(issue: SchemaIssue, value: unknown, written: string): string | undefined {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), value);
  if (typeof value === 'number' || typeof value === 'boolean')
    return `Where "${written}" is meant as text, put it in quotation marks.`;
  if (value === null) return 'Write it here, or remove the line if it is not needed.';
  if (issue.code === 'invalid_type') return asType(issue, value);
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'too_big' && issue.origin === 'string') {
    const over = value.length - Number(issue.maximum);
    return `Shorten it by ${over === 1 ? 'one character' : `${over} characters`}.`;
  }
  if (issue.message.startsWith('expected a date')) return asDate(value);
  if (issue.message.startsWith('expected lower-case')) return asId(value);
  return undefined;
}

function asType({ expected, message }: z.core.$ZodIssueInvalidType, value: unknown): string | undefined {
  if (expected === 'array' && typeof value === 'string')
    return 'Begin each entry on a line of its own with a hyphen and a space.';
  // If the message names what is expected, such as a date or an address, quotation marks would not help.
  if (expected === 'string' && typeof value === 'object' && !message.startsWith('expected '))
    return 'Put a text with a colon in it, or with brackets around it, into quotation marks.';
  return undefined;
}

function oneOf(values: readonly string[], value: unknown): string {
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  return meant ? `Did you mean "${meant}"?` : `Write ${values.map((known) => `"${known}"`).join(' or ')}.`;
}

/** A day written with other marks or without its zeros: 2024/8/9. */
function asDate(value: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(value.trim()) ?? [];
  if (year === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isReal = new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) === true;
  if (!isReal) return `There is no day ${written} in the calendar.`;
  return written === value ? undefined : `Write ${written}.`;
}

function asId(value: string): string | undefined {
  const written = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return written === '' ? undefined : `Write ${written}.`;
}
