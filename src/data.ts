import { getCollection } from 'astro:content';
import { type Archive, buildArchive } from './briefing/archive.ts';
import { givenRecord, type SiteRecord } from './build/given-record.ts';
import type { SheetPlan } from './sheet/plan.ts';

let built: { readonly record: SiteRecord; readonly archive: Archive } | undefined;

/** Everything the site shows. Built once for all pages of a build; anew for each page in `astro dev`. */
export async function getArchive(): Promise<Archive> {
  const record = await getRecord();
  if (built?.record !== record) built = { record, archive: buildArchive(record.briefings, record.profiles) };
  return built.archive;
}

/** The one-page summary of each briefing, by slug. */
export async function getSheets(): Promise<ReadonlyMap<string, SheetPlan>> {
  return (await getRecord()).sheets;
}

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
