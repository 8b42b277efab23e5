import type { BriefingRecord, Correction, Quote } from '../schema/briefing.ts';
import type { LedgerLine } from './ledger.ts';

/** SHA-256 in hexadecimal digits. */
type Digest = (text: string) => string;

/** Something of a briefing that was put right. */
interface Repair {
  /** Hashes it may be recorded under: the first is that of today, the others those of former ids. */
  readonly hashes: readonly string[];
  readonly correction?: Correction;
}

/** Every correction and retraction of a briefing. The note of a correction may be put better as long as it says what was and is. */
export function repairsOf({ corrections, retracted, quotes }: BriefingRecord, digest: Digest): Repair[] {
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

/** What a line of the ledger says of a briefing's repairs, against those it has now. */
export interface TrailSince {
  /** How many that were recorded are not there any more. */
  readonly gone: number;
  readonly added: readonly Repair[];
}

/** `undefined` where the line is older than the recording of repairs. */
export function trailSince(
  { repairs }: Pick<LedgerLine, 'repairs'>,
  record: BriefingRecord,
  digest: Digest,
): TrailSince | undefined {
  if (!repairs) return undefined;
  const now = repairsOf(record, digest);
  const recorded = new Set(repairs);
  const present = new Set(now.flatMap(({ hashes }) => hashes));
  return {
    gone: repairs.filter((hash) => !present.has(hash)).length,
    added: now.filter(({ hashes }) => !hashes.some((hash) => recorded.has(hash))),
  };
}

/** Who said a quote, to whom, when, where and as reported by whom, by the name of the field in the record. */
export function saidOf(quote: Quote, digest: Digest): Record<string, string> {
  const { speaker, on, to, place, occasion, via, form, lang, original, translator } = quote;
  const fields = {
    speaker,
    on: on ?? 'undated',
    to: to.toSorted().join(' '),
    place,
    occasion,
    via,
    form,
    lang,
    original: original === undefined ? undefined : digest(original),
    translator,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
}

/** The fields of a quote that are not what was recorded. `idNow` gives the id that somebody recorded under an id has now. */
export function saidOtherwise(
  recorded: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  idNow: (id: string) => string,
): string[] {
  const asNow = (field: string, value: string | undefined) =>
    value !== undefined && (field === 'speaker' || field === 'to')
      ? value.split(' ').map(idNow).sort().join(' ')
      : value;
  const fields = new Set([...Object.keys(recorded), ...Object.keys(now)]);
  return [...fields].filter((field) => asNow(field, recorded[field]) !== now[field]);
}
