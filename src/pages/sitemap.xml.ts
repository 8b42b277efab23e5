import type { APIRoute } from 'astro';
import { getSitemapParts } from '../loader/queries.ts';
import { sitemap } from '../outputs/sitemap/sitemap.ts';

export const GET: APIRoute = async () => {
  return new Response(sitemap(await getSitemapParts()), { headers: { 'Content-Type': 'application/xml' } });
};
