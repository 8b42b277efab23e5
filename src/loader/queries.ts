import { type SitemapEntry, sitemapEntries, sitemapParts } from '../outputs/sitemap/sitemap.ts';
import { facesUsed } from '../outputs/summary/faces-used.ts';
import type { SheetPlan } from '../outputs/summary/layout/plan.ts';
import type { SheetFace } from '../outputs/summary/type/faces.ts';
import type { Archive } from '../record/archive/archive.ts';
import { providedContent, type SiteContent } from './site-content.ts';

/** Everything the site shows. */
export async function getArchive(): Promise<Archive> {
  return providedContent().archive;
}

/** The one-page summary of each briefing, by slug. */
export async function getSheets(): Promise<ReadonlyMap<string, SheetPlan>> {
  return providedContent().summaries;
}

/** The faces that some summary has letters of. */
export const getSheetFaces: () => Promise<readonly SheetFace[]> = once(({ summaries }) =>
  facesUsed(summaries.values()),
);

/** Every page that search engines may list, in files of a size that they take. */
export const getSitemapParts: () => Promise<readonly (readonly SitemapEntry[])[]> = once(({ archive }) =>
  sitemapParts(sitemapEntries(archive)),
);

/**
 * Gives each path a `cacheKey` made of its props, so that a build renders a page again only when something it is handed has
 * changed. A page with a key must show nothing but its props: it asks no query outside `getStaticPaths`.
 */
export function withCacheKeys<Path extends { readonly props: unknown }>(
  paths: readonly Path[],
): (Path & { cacheKey?: string })[] {
  const { keyOf } = providedContent();
  return paths.map((path) => (keyOf ? { ...path, cacheKey: keyOf(path.props) } : path));
}

/** Makes something of the content once for all pages, and anew when the content is another. */
function once<Result>(make: (content: SiteContent) => Result): () => Promise<Result> {
  let known: { readonly content: SiteContent; readonly result: Result } | undefined;
  return async () => {
    const content = providedContent();
    if (known?.content !== content) known = { content, result: make(content) };
    return known.result;
  };
}
