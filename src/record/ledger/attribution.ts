import { type Quote, speakerIds } from '../schema/quote.ts';
import type { Digest } from './amendments.ts';

/** Who said a quote, to whom, when, where and as reported by whom, by the name of the field in the record. */
export function attributionOf(quote: Quote, digest: Digest): Record<string, string> {
  const { unnamed, represents, on, to, place, occasion, via, form, lang, original, translator } = quote;
  const fields = {
    speaker: speakerIds(quote).toSorted().join(' '),
    unnamed,
    represents,
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

/**
 * The names of the fields that differ from what was recorded. `currentId` gives the present id of somebody who was
 * recorded under an id.
 */
export function changedAttribution(
  recorded: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  currentId: (id: string) => string,
): string[] {
  const asNow = (field: string, value: string | undefined) =>
    value !== undefined && ['speaker', 'to', 'represents'].includes(field)
      ? value.split(' ').map(currentId).sort().join(' ')
      : value;
  const fields = new Set([...Object.keys(recorded), ...Object.keys(now)]);
  return [...fields].filter((field) => asNow(field, recorded[field]) !== now[field]);
}
