import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SitemapEntry, sitemapEntries, sitemapParts } from '../outputs/sitemap/sitemap.ts';
import type { SummaryPlan } from '../outputs/summary/layout/plan.ts';
import type { FontFile } from '../outputs/summary/type/faces.ts';
import { summaryFaces as allFaces } from '../outputs/summary/type/families.ts';
import type { Archive } from '../record/archive/archive.ts';
import { site } from '../site/site.ts';
import { codeOf } from '../system/system-error.ts';
import { onceForContent, providedContent } from './site-content.ts';

/** Everything the site shows. */
export async function getArchive(): Promise<Archive> {
  return providedContent().archive;
}

/** The one-page summary of a briefing, which follows from the briefing alone. */
export async function getSummary(slug: string): Promise<SummaryPlan | undefined> {
  return providedContent().summaryOf(slug);
}

/** The faces that some summary has letters of. */
export const getSummaryFonts: () => Promise<readonly FontFile[]> = onceForContent(({ summaryFaces }) =>
  allFaces.filter(({ file }) => summaryFaces.has(file)),
);

/** Every page that search engines may list, in files of a size that they take. */
export const getSitemapParts: () => Promise<readonly (readonly SitemapEntry[])[]> = onceForContent(
  ({ archive }) => sitemapParts(sitemapEntries(archive)),
);

/**
 * Gives each path a `cacheKey` made of its props, so that a build renders a page again only when something it is handed has
 * changed. A page with a key must show nothing but its props, and what follows from a briefing among them: it asks
 * for no list outside `getStaticPaths`.
 */
export function withCacheKeys<Path extends { readonly props: unknown }>(
  paths: readonly Path[],
): (Path & { cacheKey?: string })[] {
  const { keyOf } = providedContent();
  return paths.map((path) => (keyOf ? { ...path, cacheKey: keyOf(path.props) } : path));
}

/** What the owners of the site say about it, as Markdown; nothing where they left it to the site. */
export async function getAboutText(): Promise<string | undefined> {
  try {
    return await readFile(join(site.contentDir, 'about.md'), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
