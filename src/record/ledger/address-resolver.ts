import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import { valueAt } from '../schema/field-path.ts';
import { type PermalinkUrls, redirectsOf } from './permalinks.ts';
import { type PublishedPage, publishedPages } from './published-pages.ts';

/** Tells where recorded addresses lead now: to a page, directly or by a redirect. */
export class AddressResolver {
  readonly #pages: ReadonlyMap<string, PublishedPage>;
  readonly #moved: ReadonlyMap<string, string>;
  readonly #refused: ReadonlySet<string>;

  constructor(corpus: Corpus, urls: PermalinkUrls) {
    const { briefings, profiles } = corpus;
    this.#pages = new Map(publishedPages(corpus, urls).map((page) => [page.url, page]));
    const redirects = redirectsOf(
      briefings.map(({ name, record }) => ({ slug: name, record })),
      profiles.map(({ name, record }) => ({ actorId: name, record })),
      urls,
    );
    this.#moved = new Map(redirects.map(({ from, to }) => [from, to]));
    this.#refused = new Set(briefings.flatMap((briefing) => refusedUrls(briefing, urls)));
  }

  pages(): Iterable<PublishedPage> {
    return this.#pages.values();
  }

  /** The page that a recorded address shows; `undefined` where there is none. */
  pageAt(url: string): PublishedPage | undefined {
    return this.#pages.get(url) ?? this.#pages.get(this.#moved.get(url) ?? '');
  }

  /** Whether the address is that of an entry the schema refused. Its page is missing, but another finding says why. */
  isRefused(url: string): boolean {
    return this.#refused.has(url);
  }
}

function refusedUrls(briefing: ParsedBriefing, urls: PermalinkUrls): string[] {
  // Nothing of a clean briefing was refused. Asking one from the cache for its fields would parse its file again.
  if (briefing.isClean) return [];
  const { name, fields } = briefing;
  const idsIn = (list: string): string[] => {
    const entries = valueAt(fields.value, [list]);
    if (!Array.isArray(entries)) return [];
    return entries.map((entry) => valueAt(entry, ['id'])).filter((id) => typeof id === 'string');
  };
  return [
    ...idsIn('quotes').map((id) => urls.quote(name, id)),
    ...idsIn('actors').map((id) => urls.person(id)),
  ];
}
