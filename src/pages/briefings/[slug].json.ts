import type { APIRoute } from 'astro';
import type { Briefing } from '../../briefing/briefing.ts';
import { getArchive } from '../../data.ts';
import { briefingData } from '../../exchange/publish-briefing.ts';

export async function getStaticPaths() {
  const { briefings } = await getArchive();
  return briefings.map((briefing) => ({ params: { slug: briefing.slug }, props: { briefing } }));
}

export const GET: APIRoute<{ briefing: Briefing }> = ({ props }) =>
  Response.json(briefingData(props.briefing));
