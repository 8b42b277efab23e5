import type { APIRoute } from 'astro';
import { getArchive } from '../../../loader/queries.ts';
import { type Card, personCard } from '../../../outputs/share-cards/card.ts';
import { cardResponse } from '../../../outputs/share-cards/card-cache.ts';
import { personIds } from '../../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const { people } = await getArchive();
  return people.flatMap((person) => {
    const props = { card: personCard(person) };
    return personIds(person).map((id) => ({ params: { id }, props }));
  });
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
