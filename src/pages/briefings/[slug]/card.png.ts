import type { APIRoute } from 'astro';
import { slugsOf } from '../../../briefing/permalinks.ts';
import { briefingCard, type Card } from '../../../cards/card.ts';
import { cardResponse } from '../../../cards/shelf.ts';
import { getArchive } from '../../../data.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  return [...archive.briefings, ...archive.retracted.briefings].flatMap((briefing) => {
    const props = { card: briefingCard(briefing, archive) };
    return slugsOf(briefing).map((slug) => ({ params: { slug }, props }));
  });
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
