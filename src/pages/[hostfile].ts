import type { APIRoute } from 'astro';
import { getArchive } from '../loader/queries.ts';
import { redirectsOf } from '../record/ledger/permalinks.ts';
import { permalinkUrls } from '../site/permalinks.ts';
import { urls } from '../site/urls.ts';

// Astro makes no page of a file whose name begins with an underscore, so the name is given as a parameter.
export function getStaticPaths() {
  return [{ params: { hostfile: '_redirects' } }];
}

/**
 * Redirect rules for hosts that read `_redirects`. Old addresses count from the root of the folder, new ones from the
 * root of the host.
 */
export const GET: APIRoute = async () => {
  const { briefings, retracted, profiles } = await getArchive();
  const redirects = redirectsOf([...briefings, ...retracted.briefings], profiles, permalinkUrls);
  const rules = redirects.map(({ from, to }) => `${from} ${urls.file(to)} 301\n`);
  return new Response(rules.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
