import type { APIRoute } from 'astro';
import { briefingCard, type Card } from '../../../cards/card.ts';
import { cardResponse } from '../../../cards/shelf.ts';
import { getArchive } from '../../../data.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  return archive.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { card: briefingCard(briefing, archive) },
  }));
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
