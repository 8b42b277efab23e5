import type { Correction } from '../schema/amendments.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { LedgerLine } from './ledger.ts';

/** Gives the SHA-256 of a text in hexadecimal digits. */
export type Digest = (text: string) => string;

/** A correction or retraction, as the ledger compares it. */
interface Amendment {
  /** Hashes it may be recorded under: the first is the present one, the others those of former ids. */
  readonly hashes: readonly string[];
  readonly correction?: Correction;
}

/** Every correction and retraction of a briefing. A correction's note may be reworded if "was" and "now" stay. */
export function amendmentsOf(
  { corrections, retracted, quotes }: BriefingRecord,
  digest: Digest,
): Amendment[] {
  return [
    ...corrections.map((correction) => {
      const { on, note, target = '', was, now } = correction;
      const [part] = target.split('.');
      const what = was === undefined && now === undefined ? [note] : [part, was, now];
      return { correction, hashes: [digest(JSON.stringify(['corrected', on, ...what]))] };
    }),
    ...(retracted ? [{ hashes: [digest(JSON.stringify(['retracted', retracted.on]))] }] : []),
    ...quotes.flatMap(({ id, formerIds, retracted: gone }) =>
      gone
        ? [{ hashes: [id, ...formerIds].map((name) => digest(JSON.stringify(['retracted', name, gone.on]))) }]
        : [],
    ),
  ];
}

/** How the corrections and retractions of a briefing differ from those that a line of the ledger recorded. */
export interface AmendmentsSince {
  /** How many that were recorded are not there any more. */
  readonly gone: number;
  readonly added: readonly Amendment[];
}

/** How amendments changed since a line; `undefined` if the line is from before the ledger recorded amendments. */
export function amendmentsSince(
  { repairs }: Pick<LedgerLine, 'repairs'>,
  record: BriefingRecord,
  digest: Digest,
): AmendmentsSince | undefined {
  if (!repairs) return undefined;
  const now = amendmentsOf(record, digest);
  const recorded = new Set(repairs);
  const present = new Set(now.flatMap(({ hashes }) => hashes));
  return {
    gone: repairs.filter((hash) => !present.has(hash)).length,
    added: now.filter(({ hashes }) => !hashes.some((hash) => recorded.has(hash))),
  };
}
