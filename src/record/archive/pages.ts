/** One page of an index that is listed newest first. */
export interface IndexPage<Item> {
  readonly items: readonly Item[];
  /**
   * Counted from the oldest page, so that a page keeps its number and items when something is added; none on the
   * index.
   */
  readonly number?: number;
  readonly newer?: number | 'index' | undefined;
  readonly older?: number | undefined;
}

/** How many items an index shows at once. */
export const pageSize = 50;

/**
 * Divides a list, newest first, into an index with the newest items and numbered pages. Page 1 holds the oldest items;
 * a page is made only when it is full, and never changes its members afterwards. What the index shows may overlap the
 * newest numbered page, so that the index is never nearly empty.
 */
export function paginate<Item>(
  newestFirst: readonly Item[],
  size = pageSize,
): readonly [IndexPage<Item>, ...IndexPage<Item>[]] {
  const total = newestFirst.length;
  const full = total <= size ? 0 : Math.floor(total / size);
  const pages = Array.from({ length: full }, (_, i): IndexPage<Item> => {
    const number = i + 1;
    const items = newestFirst.slice(total - number * size, total - (number - 1) * size);
    return {
      items,
      number,
      newer: number === full ? 'index' : number + 1,
      older: number > 1 ? number - 1 : undefined,
    };
  });
  // The link to older items leads to the page with the first item that the index does not show.
  const older = full === 0 ? undefined : Math.ceil((total - size) / size);
  return [
    { items: newestFirst.slice(0, size), older: older === undefined ? undefined : Math.min(older, full) },
    ...pages,
  ];
}
