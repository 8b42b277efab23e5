import type { FileContent } from '../outputs/file-content.ts';

/**
 * The pages and files of one briefing, or of one person: what a build need not look at one by one, as long as nothing that
 * any of them shows has changed.
 */
export interface PageUnit {
  /** Without spaces. */
  readonly name: string;
  /** Digest of everything its pages show. */
  readonly key: string;
}

/** A file of a unit that is no page. */
export interface UnitFile {
  /** Where it lies in the site. */
  readonly file: string;
  /** Another one means that something else is in it. */
  readonly own: string;
  readonly make: () => FileContent | Promise<FileContent>;
}

/** The `cacheKey` of a page of a unit; `own` is the digest of what that page shows. */
export function cacheKeyIn({ name, key }: PageUnit, own: string): string {
  return `${name} ${key} ${own}`;
}

/** What a `cacheKey` says: the unit, none for a page that stands alone, and the digest of what the page shows. */
export function readCacheKey(cacheKey: string): { readonly unit?: PageUnit; readonly own: string } {
  const [name, key, own] = cacheKey.split(' ');
  return name !== undefined && key !== undefined && own !== undefined
    ? { unit: { name, key }, own }
    : { own: cacheKey };
}
