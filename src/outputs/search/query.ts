import { type ResultKind, resultKinds } from './kinds.ts';

/** What somebody looks for; all of it stands in the address. Empty fields ask for nothing. */
export interface SearchQuery {
  readonly words: string;
  readonly kind: ResultKind | '';
  readonly year: string;
  readonly speaker: string;
}

/** Reads a query from the part of an address after the question mark. */
export function readQuery(search: string): SearchQuery {
  const fields = new URLSearchParams(search);
  const kind = fields.get('kind') ?? '';
  return {
    words: fields.get('q')?.trim() ?? '',
    kind: isKind(kind) ? kind : '',
    year: fields.get('year') ?? '',
    speaker: fields.get('speaker')?.trim() ?? '',
  };
}

/** The same query as the end of an address; nothing when nothing is asked. */
export function writeQuery({ words, kind, year, speaker }: SearchQuery): string {
  const fields = Object.entries({ q: words, kind, year, speaker }).filter(([, value]) => value !== '');
  return fields.length === 0 ? '' : `?${new URLSearchParams(fields)}`;
}

/** Whether anything is asked for. */
export function isEmpty(query: SearchQuery): boolean {
  return writeQuery(query) === '';
}

function isKind(kind: string): kind is ResultKind {
  return resultKinds.some((known) => known === kind);
}
