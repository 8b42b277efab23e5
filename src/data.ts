import { getCollection } from 'astro:content';
import { type Archive, buildArchive } from './briefing/archive.ts';

let built: Promise<Archive> | undefined;

/** Everything the site shows. Built once for all pages of a build; anew for each page in `astro dev`. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  built ??= readArchive();
  return built;
}

async function readArchive(): Promise<Archive> {
  const entries = await getCollection('record');
  const briefings = entries.flatMap(({ data }) => (data.type === 'briefing' ? [data.briefing] : []));
  const profiles = entries.flatMap(({ data }) => (data.type === 'profile' ? [data.profile] : []));
  return buildArchive(briefings, profiles);
}
