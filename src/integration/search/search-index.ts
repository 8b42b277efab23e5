import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { z } from 'zod';
import { commonWords } from '../../outputs/search/common-words.ts';
import { type FacetFile, facets } from '../../outputs/search/facets.ts';
import { languageFile } from '../../outputs/search/language-file.ts';
import type { SearchDocument } from '../../outputs/search/search-documents.ts';

/** What of Pagefind's files a search needs: neither its interfaces nor its worker. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.unknown\.pagefind|(?:fragment|index)\/.*)$/;

/**
 * About how many places of words lie in one file of the index. A search loads a file for each of its words; Pagefind's own
 * 20,000 make them 20 to 90 kB each, and smaller ones lengthen the list of files, which every search loads. Pagefind reads
 * this from the environment alone.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '4000';

/** Documents on their way to Pagefind at once: it has the next one at hand when it is done with one. */
const atOnce = 32;

/**
 * Makes the search index of a site. The same documents give the same files.
 *
 * @returns the files of the index by their paths in its folder
 * @throws {Error} when Pagefind could not read a document
 */
export async function searchIndex(
  pages: readonly SearchDocument[],
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = await indexed(pages);
  const ids = idsByUrl(files);
  const idOf = ({ url }: SearchDocument) => ids.get(url) ?? '';
  return new Map<string, string | Uint8Array>([
    ...files.flatMap(({ path, content }) => (needed.test(path) ? [[path, content] as const] : [])),
    ...Array.from(facetFiles(pages, idOf), ([name, values]) => {
      return [`facet/${name}.json`, JSON.stringify(values)] as const;
    }),
    [
      'languages.json',
      JSON.stringify(languageFile(pages.map((page) => ({ id: idOf(page), langs: page.langs })))),
    ],
    ['common-words.json', JSON.stringify(commonWords(pages.filter(isBriefing)))],
  ]);
}

function isBriefing({ facets: marks }: SearchDocument): boolean {
  return !marks.some(({ file }) => file === facets.person.file);
}

async function indexed(pages: readonly SearchDocument[]): Promise<readonly IndexFile[]> {
  try {
    // One index for all languages: whoever searches need not know the language of what they look for. Pagefind's own
    // indexes of several languages are searched with the stemmer of one of them, or cost 70 kB each; so stems are ours.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    const add = async ({ url, html }: SearchDocument) => {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new Error(`The search index could not take ${url}: ${added.errors.join(' ')}`);
    };
    // Pagefind takes them in the order they are sent, so the index is the same as if each had waited for the one before.
    for (let at = 0; at < pages.length; at += atOnce)
      await Promise.all(pages.slice(at, at + atOnce).map(add));
    // Pagefind could write them itself, but on a full disk it leaves half of a file and says that all went well.
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';
const fragment = z.object({ url: z.string() });

/** The id that Pagefind gave each page is the name of the file with its words. */
function idsByUrl(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = fragmentName.exec(path)?.[1];
      if (id === undefined) return [];
      const { url } = fragment.parse(JSON.parse(gunzipSync(content).toString().slice(signature.length)));
      return [[url, id] as const];
    }),
  );
}

function facetFiles(
  pages: readonly SearchDocument[],
  idOf: (page: SearchDocument) => string,
): ReadonlyMap<string, FacetFile> {
  const marked = pages.flatMap((page) => page.facets.map((facet) => ({ ...facet, id: idOf(page) })));
  return new Map(
    [...Map.groupBy(marked, ({ file }) => file)].map(([file, inFile]) => [
      file,
      Object.fromEntries(
        [...Map.groupBy(inFile, ({ value }) => value)].map(([value, of]) => [value, of.map(({ id }) => id)]),
      ),
    ]),
  );
}
