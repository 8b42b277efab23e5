import { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../parse/frontmatter.ts';
import type { Source } from '../text/source.ts';

/** A line of the ledger: a page that was published, and what stood on it. */
const ledgerEntrySchema = z.strictObject({
  /** The path from the root of the site, without its base path. */
  url: z.string().regex(/^\/(?:[^/\s]+\/)+$/, 'expected a path such as "/briefings/2024-08-19-some-words/"'),
  kind: z.enum(['briefing', 'quote', 'person'], { error: 'expected "briefing", "quote" or "person"' }),
  /** Of a briefing its slug; of a quote the slug, a slash and the quote's id; of a person the actor's id. */
  id: z.string().min(1, 'expected an id'),
  /** SHA-256, in hexadecimal digits, of the normalized text. */
  hash: z.string().regex(/^[\da-f]{64}$/, 'expected a hash of 64 hexadecimal digits'),
  /** The day it was first recorded. */
  recorded: z.iso.date('expected a date such as 2024-08-19'),
  /** Of a quote: who said it, to whom, when, where, as reported by whom, by the name of the field. */
  said: z.record(z.string(), z.string(), { error: 'expected fields and their values' }).optional(),
  /** Of a briefing: hashes of the amendments, that is the corrections and retractions, that it had then. */
  repairs: z.array(z.string().regex(/^[\da-f]{64}$/, 'expected a hash of 64 hexadecimal digits')).optional(),
  /**
   * Of a briefing: its headline, standfirst, key points, day of publication and events then, by the name of the field.
   */
  states: z.record(z.string(), z.string(), { error: 'expected fields and their values' }).optional(),
  /** Of a briefing: the value of "updated" that it had then. */
  updated: z.string().optional(),
});

/** What a line of the ledger says. */
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A line of the ledger with the place of its address in the file. */
export interface LedgerLine extends LedgerEntry {
  readonly place: Span;
}

/** The ledger as it stands, oldest line first, and the lines that cannot be read. */
export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a ledger, one JSON object a line. Blank lines are passed over; nothing throws. */
export function parseLedger(source: Source): Ledger {
  const lines: LedgerLine[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { index, 0: text } of source.text.matchAll(/[^\r\n]+/g)) {
    if (text.trim() === '') continue;
    const read = readLine(text);
    if (typeof read === 'string') {
      diagnostics.push(
        diagnose('ledger/malformed', source, [index, index + text.length], {
          message: `Unexpected line in the ledger, ${read}.`,
        }),
      );
      continue;
    }
    const written = JSON.stringify(read.url);
    const at = index + Math.max(0, text.indexOf(written));
    lines.push({ ...read, place: [at, at + written.length] });
  }
  return { lines, diagnostics };
}

/** The lines as they are written to the file, each with its line ending. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  return entries
    .map(
      ({ url, kind, id, hash, recorded, said, repairs, states, updated }) =>
        `${JSON.stringify({ url, kind, id, hash, recorded, said, repairs, states, updated })}\n`,
    )
    .join('');
}

/** The entry that a line holds; if it cannot be read, what was expected instead, as text. */
function readLine(text: string): LedgerEntry | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'expected one JSON object';
  }
  const { success, data: entry, error } = ledgerEntrySchema.safeParse(data);
  if (success) return entry;
  const [issue] = error.issues;
  const field = issue?.path.map(String).join('.');
  const expected = issue?.message.startsWith('expected') ? issue.message : 'expected the fields of a line';
  return field ? `${expected} in "${field}"` : expected;
}
