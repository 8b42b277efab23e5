import { getCollection } from 'astro:content';
import { type Archive, buildArchive } from './briefing/archive.ts';
import { givenRecord, type SiteRecord } from './build/given-record.ts';
import type { SheetFace } from './sheet/faces.ts';
import type { SheetPlan } from './sheet/plan.ts';
import { facesUsed } from './sheet/used.ts';
import { type SitemapEntry, sitemapEntries, sitemapParts } from './sitemap/sitemap.ts';

/** Everything the site shows. */
export const getArchive: () => Promise<Archive> = once(getRecord, ({ briefings, profiles }) =>
  buildArchive(briefings, profiles),
);

/** The one-page summary of each briefing, by slug. */
export async function getSheets(): Promise<ReadonlyMap<string, SheetPlan>> {
  return (await getRecord()).sheets;
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

async function getRecord(): Promise<SiteRecord> {
  // Not told by the mode: that is what the environment says it is, and a site could come out empty.
  const given = givenRecord();
  if (given) return given;
  const entries = (await getCollection('record')).map(({ data }) => data);
  return {
    briefings: entries.flatMap((entry) => (entry.type === 'briefing' ? [entry.briefing] : [])),
    profiles: entries.flatMap((entry) => (entry.type === 'profile' ? [entry.profile] : [])),
    sheets: new Map(
      entries.flatMap((entry) => (entry.type === 'briefing' ? [[entry.briefing.slug, entry.sheet]] : [])),
    ),
  };
}

/** Makes something of a source once for all pages of a build; anew for each page in `astro dev`, where the source is another each time. */
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
