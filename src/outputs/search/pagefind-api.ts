/** The part of Pagefind's browser interface that the search page uses (pagefind 1.5; it publishes no types of its own). */
export interface PagefindApi {
  options(options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
  }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page that was found and is not loaded yet. */
export interface PagefindResult {
  /** The name of the file that the page is loaded from, without its ending. */
  readonly id: string;
  /** How well it answers; of one index, so that answers to several questions can be compared. */
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A page that was found. */
export interface PagefindPage {
  readonly url: string;
  /** All of its words. */
  readonly content: string;
  /** The words of its h1, as title. */
  readonly meta: Readonly<Record<string, string>>;
  /** Every element with an id, in order. */
  readonly anchors: readonly PagefindAnchor[];
}

/** An element with an id, and the words in it. */
export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
}
