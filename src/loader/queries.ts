import { type SitemapEntry, sitemapEntries, sitemapParts } from '../outputs/sitemap/sitemap.ts';
import { facesUsed } from '../outputs/summary/faces-used.ts';
import type { SheetPlan } from '../outputs/summary/layout/plan.ts';
import type { SheetFace } from '../outputs/summary/type/faces.ts';
import { type Archive, buildArchive } from '../record/archive/archive.ts';
import { givenRecord } from './given-record.ts';

/** Everything the site shows. */
export const getArchive: () => Promise<Archive> = once(
  async () => givenRecord(),
  ({ briefings, profiles }) => buildArchive(briefings, profiles),
);

/** The one-page summary of each briefing, by slug. */
export async function getSheets(): Promise<ReadonlyMap<string, SheetPlan>> {
  return givenRecord().sheets;
}

/** The faces that some summary has letters of. */
export const getSheetFaces: () => Promise<readonly SheetFace[]> = once(getSheets, (sheets) =>
  facesUsed(sheets.values()),
);

/** Every page that search engines may list, in files of a size that they take. */
export const getSitemapParts: () => Promise<readonly (readonly SitemapEntry[])[]> = once(
  getArchive,
  (archive) => sitemapParts(sitemapEntries(archive)),
);

/** Makes something of a source once for all pages, and anew when the source is another one. */
function once<From extends object, Result>(
  source: () => Promise<From>,
  make: (from: From) => Result,
): () => Promise<Result> {
  let known: { readonly from: From; readonly result: Result } | undefined;
  return async () => {
    const from = await source();
    if (known?.from !== from) known = { from, result: make(from) };
    return known.result;
  };
}
