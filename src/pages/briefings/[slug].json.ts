import type { APIRoute } from 'astro';
import type { Briefing } from '../../briefing/briefing.ts';
import { slugsOf } from '../../briefing/permalinks.ts';
import { getArchive } from '../../data.ts';
import { publishedData } from '../../exchange/publish-briefing.ts';

export async function getStaticPaths() {
  const { briefings, retracted } = await getArchive();
  return [...briefings, ...retracted.briefings].flatMap((briefing) =>
    slugsOf(briefing).map((slug) => ({ params: { slug }, props: { briefing } })),
  );
}

export const GET: APIRoute<{ briefing: Briefing }> = ({ props }) =>
  Response.json(publishedData(props.briefing));
