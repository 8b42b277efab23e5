import type { APIRoute } from 'astro';
import { getArchive } from '../data.ts';
import { sitemap, sitemapEntries, sitemapParts } from '../sitemap/sitemap.ts';

export const GET: APIRoute = async () => {
  const parts = sitemapParts(sitemapEntries(await getArchive()));
  return new Response(sitemap(parts), { headers: { 'Content-Type': 'application/xml' } });
};
