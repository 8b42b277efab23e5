import { describe, expect, test } from 'vitest';
import { type IndexPage, paginate } from '../../../src/record/archive/pages.ts';

/** So many items, newest first, named by their age: the oldest is 1. */
const newestFirst = (count: number) => Array.from({ length: count }, (_, i) => count - i);
const inShort = ({ items, number, newer, older }: IndexPage<number>) => ({ items, number, newer, older });

describe('an index of three a page', () => {
  test('is one page while all fit', () => {
    for (const count of [0, 1, 3])
      expect(paginate(newestFirst(count), 3)).toEqual([{ items: newestFirst(count) }]);
  });

  test.each([
    [
      4,
      [
        { items: [4, 3, 2], older: 1 },
        { items: [3, 2, 1], number: 1, newer: 'index' },
      ],
    ],
    [
      6,
      [
        { items: [6, 5, 4], older: 1 },
        { items: [3, 2, 1], number: 1, newer: 2 },
        { items: [6, 5, 4], number: 2, newer: 'index', older: 1 },
      ],
    ],
    [
      8,
      [
        { items: [8, 7, 6], older: 2 },
        { items: [3, 2, 1], number: 1, newer: 2 },
        { items: [6, 5, 4], number: 2, newer: 'index', older: 1 },
      ],
    ],
  ])('of %d items', (count, expected) => {
    expect(paginate(newestFirst(count), 3).map(inShort)).toEqual(expected);
  });

  test('leads from the newest to the oldest, and leaves nobody out', () => {
    for (let count = 0; count < 40; count++) {
      const pages = paginate(newestFirst(count), 3);
      const seen = new Set<number>();
      for (let page: IndexPage<number> | undefined = pages[0]; page; ) {
        for (const item of page.items) seen.add(item);
        const { older }: IndexPage<number> = page;
        page = older === undefined ? undefined : pages[older];
      }
      expect(seen.size, `${count} items`).toBe(count);
    }
  });

  test('keeps the members of a numbered page when something is added', () => {
    for (let count = 0; count < 40; count++) {
      const numbered = (total: number) =>
        new Map(
          paginate(newestFirst(total), 3)
            .slice(1)
            .map(({ number, items }) => [number, items]),
        );
      const after = numbered(count + 1);
      for (const [number, items] of numbered(count)) expect(after.get(number)).toEqual(items);
    }
  });
});
