import { askedFor } from '../outputs/search/asked.ts';
import { type CommonWords, wordsToFind } from '../outputs/search/common-words.ts';
import { type Facet, type FacetFile, facetsOf } from '../outputs/search/facets.ts';
import { everywhere } from '../outputs/search/facts.ts';
import { inOneOf, type LanguageFile } from '../outputs/search/language-file.ts';
import type { PagefindApi, PagefindResult } from '../outputs/search/pagefind-api.ts';
import type { SearchQuery } from '../outputs/search/query.ts';
import { loadStems } from '../outputs/search/stems/load-stems.ts';
import type { StemsByLanguage } from '../outputs/search/stems/stems.ts';
import { phraseOf } from '../outputs/search/words.ts';

/** The pages that may answer a query. */
export interface Candidates {
  /** Best first. For an exact phrase these are the pages with its words in any order. */
  readonly pages: readonly PagefindResult[];
  /** The words that they were found by, as typed; for an exact phrase, the phrase. */
  readonly lookedUp: string;
}

/** The search, once it is loaded. */
export interface SearchEngine {
  /** The stems of words, by the languages of the site. */
  readonly stems: StemsByLanguage;
  find(query: SearchQuery): Promise<Candidates>;
}

/**
 * Loads the search from the folder that src/integration/search writes; `folder` ends in a slash.
 *
 * @param langs the BCP 47 languages of the site
 */
export async function loadEngine(folder: string, langs: readonly string[]): Promise<SearchEngine> {
  const [pagefind, common, languages, stems] = await Promise.all([
    loadPagefind(folder),
    loadJson<CommonWords>(`${folder}common-words.json`),
    loadJson<LanguageFile>(`${folder}languages.json`),
    loadStems(langs),
  ]);

  const idsOf = async ({ file, value }: Facet) => {
    const values = await loadJson<FacetFile>(`${folder}facet/${file}.json`);
    return new Set(values && Object.hasOwn(values, value) ? values[value] : []);
  };

  /** The results of several questions in one list, best first. */
  const search = async (words: readonly string[], isPhrase: boolean) => {
    if (words.length === 0) return (await pagefind.search(everywhere)).results;
    const asked = await Promise.all(
      askedFor(words, isPhrase ? new Map() : stems).map(async (question) => {
        const { results } = await pagefind.search(question.words);
        if (question.languages.length === 0) return results;
        const isOne = inOneOf(question.languages, languages ?? {});
        return results.filter(({ id }: PagefindResult) => isOne(id));
      }),
    );
    const best = new Map<string, PagefindResult>();
    for (const page of asked.flat().sort((a, b) => b.score - a.score))
      if (!best.has(page.id)) best.set(page.id, page);
    return [...best.values()];
  };

  return {
    stems,
    async find(query) {
      const words = wordsToFind(query.words, common ?? { inMost: [], inMany: [] });
      const isPhrase = phraseOf(query.words) !== undefined;
      const { wanted, unwanted } = facetsOf(query);
      const [results, has, hasNot] = await Promise.all([
        search(words, isPhrase),
        Promise.all(wanted.map(idsOf)),
        Promise.all(unwanted.map(idsOf)),
      ]);
      const pages = results.filter(
        ({ id }) => has.every((ids) => ids.has(id)) && !hasNot.some((ids) => ids.has(id)),
      );
      return { pages, lookedUp: isPhrase ? query.words : words.join(' ') };
    },
  };
}

/** A file of the search; `undefined` if it is not there, as for a year without briefings. */
export async function loadJson<Content>(url: string): Promise<Content | undefined> {
  const response = await fetch(url);
  return response.ok ? response.json() : undefined;
}

async function loadPagefind(folder: string): Promise<PagefindApi> {
  // The search library is made with the index: it lies beside the site, not in its bundle.
  const pagefind: PagefindApi = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
