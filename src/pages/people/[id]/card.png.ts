import type { APIRoute } from 'astro';
import { type Card, personCard } from '../../../cards/card.ts';
import { cardResponse } from '../../../cards/shelf.ts';
import { getArchive } from '../../../data.ts';

export async function getStaticPaths() {
  const { people } = await getArchive();
  return people.map((person) => ({ params: { id: person.id }, props: { card: personCard(person) } }));
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
