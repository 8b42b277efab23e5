import type { ResultKind } from './kinds.ts';
import type { SearchQuery } from './query.ts';

/** Something to choose documents by: the file that lists them, and the name of the list in it. */
export interface Facet {
  readonly file: string;
  readonly value: string;
}

/** A file of facets: by their values, the ids that Pagefind gave the documents. */
export type FacetFile = Readonly<Record<string, readonly string[]>>;

/**
 * What documents can be chosen by. A search reads the files of those it names: every year has one of its own, and speakers share a few dozen. Pagefind has filters too; it would write them in another order every time, so that the same content
 * would not give the same index.
 */
export const facets = {
  person: { file: 'kind', value: 'person' satisfies ResultKind },
  year: (year: string): Facet => ({ file: `year-${year}`, value: year }),
  speaker: (speaker: string): Facet => ({ file: `speaker-${speakerFileOf(speaker)}`, value: speaker }),
} as const;

/** Which facets a result must have, and which it must not. */
export function facetsOf({ kind, year, speaker }: SearchQuery): {
  readonly wanted: readonly Facet[];
  readonly unwanted: readonly Facet[];
} {
  const wanted = [
    ...(year === '' ? [] : [facets.year(year)]),
    ...(speaker === '' ? [] : [facets.speaker(speaker)]),
  ];
  if (kind === 'person') return { wanted: [...wanted, facets.person], unwanted: [] };
  // People have neither a year nor a speaker.
  return { wanted, unwanted: kind === '' || wanted.length > 0 ? [] : [facets.person] };
}

const speakerFiles = 64;

function speakerFileOf(speaker: string): number {
  let sum = 0;
  for (const character of speaker) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % speakerFiles;
}
