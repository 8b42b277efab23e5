import type { APIRoute } from 'astro';
import { absolute, urls } from '../site/urls.ts';

/** Generated because the sitemap's address must be absolute. Crawlers read it only at the root of an origin. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap())}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
