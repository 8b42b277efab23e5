import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Item } from './reference.ts';

const { format } = plugins.config.get('@bibtex');
// The key a reader cites with is made of the permalink, unique in the file.
format.useIdAsLabel = true;
// What reads BibTeX today reads UTF-8; escapes of Greek are not even read by the library that writes them.
format.asciiOnly = false;

/** A format of references for a reference manager. */
export interface ReferenceFormat {
  readonly name: string;
  readonly mediaType: string;
  write(items: readonly Item[]): string;
}

/** The formats by the ending of their files. */
export const referenceFormats = {
  bib: {
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    write: (items) => keepHyphens(plugins.output.format('bibtex', items)),
  },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: writeRis },
  'csl.json': {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, undefined, 2)}\n`,
  },
} as const satisfies Record<string, ReferenceFormat>;

/** Two hyphens in a row mean a dash in BibTeX; between words they have to stay two hyphens. */
function keepHyphens(bibtex: string): string {
  return bibtex.replace(/^\s*(?:title|note) = .*$/gm, (line) => line.replaceAll('--', '-{}-'));
}

/** RIS by hand: the library breaks lines within words and cuts ids, so that two quotations would have the same. */
function writeRis(items: readonly Item[]): string {
  const lines = items.flatMap((item): [string, string | undefined][] => {
    const [year = '', month = '', day = ''] = (item.issued['date-parts'][0] ?? []).map((part) =>
      String(part).padStart(2, '0'),
    );
    return [
      ['TY', 'NEWS'],
      ['ID', item.id],
      ['TI', item.title],
      ['T2', item['container-title']],
      ['PY', year],
      ['DA', `${year}/${month}/${day}/`],
      ['UR', item.URL],
      ['LA', item.language],
      ['AB', item.abstract],
      ['N1', item.note],
      ['ER', ''],
    ];
  });
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}
