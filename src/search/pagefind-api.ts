/** The part of Pagefind's browser interface that the search page uses (pagefind 1.5; it publishes no types of its own). */
export interface PagefindApi {
  options(options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
  }): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { data(): Promise<PagefindPage> }[] }>;
  /** How many pages have each value of each filter. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** A page that was found. */
export interface PagefindPage {
  readonly url: string;
  /** HTML, with `mark` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSection[];
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
}

/** A section of a page, under a heading with an id. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string; readonly text: string };
}
