import { writeBibtex } from './bibtex.ts';
import type { Reference } from './reference.ts';
import { writeRis } from './ris.ts';

/** A format of references for a reference manager. */
export interface ReferenceFormat {
  readonly name: string;
  readonly mediaType: string;
  write(references: readonly Reference[]): string;
}

/** The formats by the ending of their files. */
export const referenceFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: writeBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: writeRis },
  'csl.json': {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (references) => `${JSON.stringify(references, undefined, 2)}\n`,
  },
} as const satisfies Record<string, ReferenceFormat>;
