import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSheetFaces, withCacheKeys } from '../../loader/queries.ts';
import type { SheetFace } from '../../outputs/summary/type/faces.ts';

export const getStaticPaths = (async () => {
  return withCacheKeys(
    (await getSheetFaces()).map((face) => ({ params: { file: face.file }, props: { face } })),
  );
}) satisfies GetStaticPaths;

/** One font file of the sheets. Only those that some sheet has letters of are part of the site. */
export const GET: APIRoute<{ face: SheetFace }> = async ({ props }) =>
  new Response(await readFile(props.face.path), { headers: { 'Content-Type': 'font/woff2' } });
