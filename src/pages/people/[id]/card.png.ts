import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../../loader/queries.ts';
import type { Card } from '../../../outputs/share-cards/card.ts';
import { cardResponse } from '../../../outputs/share-cards/card-cache.ts';
import { personCard } from '../../../outputs/share-cards/person-card.ts';
import { personIds } from '../../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const { people, quotes } = await getArchive();
  const spokenFor = Map.groupBy(quotes, ({ speaker }) => speaker.represents);
  return withCacheKeys(
    people.flatMap((person) => {
      const props = { card: personCard(person, spokenFor.get(person.id) ?? []) };
      return personIds(person).map((id) => ({ params: { id }, props }));
    }),
  );
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
