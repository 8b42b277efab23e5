/** An article as a file gives it, before anything is drafted. */
export interface Article {
  /** The text in Markdown, every word and mark as it stands. */
  readonly body: string;
  readonly title?: string | undefined;
  /** When it appeared, as an ISO date or date-time. */
  readonly published?: string | undefined;
  /** BCP 47. */
  readonly lang?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly source?: { readonly name?: string | undefined; readonly url?: string | undefined } | undefined;
}
