import { writeBibtex } from './bibtex.ts';
import { type Reference, titleParts } from './reference.ts';
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
    write: (references) => `${JSON.stringify(references.map(withWordsAsTheyAre), undefined, 2)}\n`,
  },
} as const satisfies Record<string, ReferenceFormat>;

/** CSL's way of saying that no style may set words in other capitals (CSL 1.0.2, "rich text"). */
function withWordsAsTheyAre(reference: Reference): Omit<Reference, 'quoted'> {
  const { quoted, ...item } = reference;
  if (!quoted) return item;
  const [before, words, behind] = titleParts(reference);
  return { ...item, title: `${before}<span class="nocase">${words}</span>${behind}` };
}
