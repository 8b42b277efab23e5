import type { APIRoute } from 'astro';
import { personIds } from '../../../briefing/permalinks.ts';
import { type Card, personCard } from '../../../cards/card.ts';
import { cardResponse } from '../../../cards/shelf.ts';
import { getArchive } from '../../../data.ts';

export async function getStaticPaths() {
  const { people } = await getArchive();
  return people.flatMap((person) => {
    const props = { card: personCard(person) };
    return personIds(person).map((id) => ({ params: { id }, props }));
  });
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
