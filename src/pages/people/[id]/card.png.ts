import { besidePerson } from '../../../loader/page-paths.ts';
import { filesByPerson } from '../../../loader/unit-files.ts';
import { cardFile } from '../../../outputs/share-cards/card-cache.ts';
import { personCard } from '../../../outputs/share-cards/person-card.ts';

export const { getStaticPaths, GET } = filesByPerson(
  besidePerson(({ person, spokenFor }) => ({ card: personCard(person, spokenFor) })),
  ({ card }) => cardFile(card),
);
