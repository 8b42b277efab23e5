import type { APIRoute } from 'astro';
import { getSitemapParts } from '../data.ts';
import { sitemap } from '../sitemap/sitemap.ts';

export const GET: APIRoute = async () => {
  return new Response(sitemap(await getSitemapParts()), { headers: { 'Content-Type': 'application/xml' } });
};
