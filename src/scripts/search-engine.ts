import { type CommonWords, wordsToFind } from '../outputs/search/common-words.ts';
import { type Facet, type FacetFile, facetsOf } from '../outputs/search/facets.ts';
import { everywhere } from '../outputs/search/facts.ts';
import type { PagefindApi, PagefindResult } from '../outputs/search/pagefind-api.ts';
import type { SearchQuery } from '../outputs/search/query.ts';
import { phraseOf } from '../outputs/search/words.ts';

/** The pages that may answer a query. */
export interface Candidates {
  /** Best first; of an exact phrase, those with its words in any order. */
  readonly pages: readonly PagefindResult[];
  /** The words they were found by; of an exact phrase, the phrase. */
  readonly lookedUp: string;
}

/** The search, loaded. */
export interface SearchEngine {
  find(query: SearchQuery): Promise<Candidates>;
}

/** Loads the search from the folder that src/integration/search writes; `folder` ends in a slash. */
export async function loadEngine(folder: string): Promise<SearchEngine> {
  const [pagefind, common] = await Promise.all([
    loadPagefind(folder),
    loadJson<CommonWords>(`${folder}common-words.json`),
  ]);

  const idsOf = async ({ file, value }: Facet) => {
    const values = await loadJson<FacetFile>(`${folder}facet/${file}.json`);
    return new Set(values && Object.hasOwn(values, value) ? values[value] : []);
  };

  return {
    async find(query) {
      const words = wordsToFind(query.words, common ?? { inMost: [], inMany: [] });
      const { wanted, unwanted } = facetsOf(query);
      const [{ results }, has, hasNot] = await Promise.all([
        pagefind.search(words || everywhere),
        Promise.all(wanted.map(idsOf)),
        Promise.all(unwanted.map(idsOf)),
      ]);
      const pages = results.filter(
        ({ id }) => has.every((ids) => ids.has(id)) && !hasNot.some((ids) => ids.has(id)),
      );
      return { pages, lookedUp: phraseOf(query.words) === undefined ? words : query.words };
    },
  };
}

/** A file of the search; nothing where it is not there, as for a year without briefings. */
export async function loadJson<Content>(url: string): Promise<Content | undefined> {
  const response = await fetch(url);
  return response.ok ? response.json() : undefined;
}

async function loadPagefind(folder: string): Promise<PagefindApi> {
  // The search library lies beside the site, not in its bundle: it is made with the index.
  const pagefind: PagefindApi = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
