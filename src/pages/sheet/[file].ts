import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSheets } from '../../data.ts';
import type { SheetFace } from '../../sheet/faces.ts';
import { facesUsed } from '../../sheet/used.ts';

export const getStaticPaths = (async () => {
  const used = facesUsed((await getSheets()).values());
  return used.map((face) => ({ params: { file: face.file }, props: { face } }));
}) satisfies GetStaticPaths;

/** One font file of the sheets. Only those that some sheet has letters of are part of the site. */
export const GET: APIRoute<{ face: SheetFace }> = async ({ props }) =>
  new Response(await readFile(props.face.path), { headers: { 'Content-Type': 'font/woff2' } });
