import type { APIRoute } from 'astro';
import { getSitemapParts } from '../loader/queries.ts';
import { type SitemapEntry, sitemapPart } from '../outputs/sitemap/sitemap.ts';

interface Props {
  entries: readonly SitemapEntry[];
}

export async function getStaticPaths() {
  const parts = await getSitemapParts();
  // If there is only one part, it is in sitemap.xml itself.
  if (parts.length < 2) return [];
  return parts.map((entries, i) => ({ params: { part: String(i + 1) }, props: { entries } }));
}

export const GET: APIRoute<Props> = ({ props: { entries } }) =>
  new Response(sitemapPart(entries), { headers: { 'Content-Type': 'application/xml' } });
