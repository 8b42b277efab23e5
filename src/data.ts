import { getCollection } from 'astro:content';
import { type Archive, buildArchive } from './briefing/archive.ts';
import type { SheetPlan } from './sheet/plan.ts';

let built: Promise<Archive> | undefined;

/** Everything the site shows. Built once for all pages of a build; anew for each page in `astro dev`. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  built ??= readArchive();
  return built;
}

/** The one-page summary of each briefing, by slug. */
export async function getSheets(): Promise<ReadonlyMap<string, SheetPlan>> {
  const entries = await getCollection('record');
  return new Map(
    entries.flatMap(({ data }) => (data.type === 'briefing' ? [[data.briefing.slug, data.sheet]] : [])),
  );
}

async function readArchive(): Promise<Archive> {
  const entries = await getCollection('record');
  const briefings = entries.flatMap(({ data }) => (data.type === 'briefing' ? [data.briefing] : []));
  const profiles = entries.flatMap(({ data }) => (data.type === 'profile' ? [data.profile] : []));
  return buildArchive(briefings, profiles);
}
