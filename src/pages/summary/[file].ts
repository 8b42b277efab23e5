import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSummaryFonts, withCacheKeys } from '../../loader/queries.ts';
import type { FontFile } from '../../outputs/summary/type/faces.ts';

export const getStaticPaths = (async () => {
  return withCacheKeys(
    (await getSummaryFonts()).map((face) => ({ params: { file: face.file }, props: { face } })),
  );
}) satisfies GetStaticPaths;

/** One font file of the summaries. The site has only the files whose letters occur in some summary. */
export const GET: APIRoute<{ face: FontFile }> = async ({ props }) =>
  new Response(await readFile(props.face.path), { headers: { 'Content-Type': 'font/woff2' } });
