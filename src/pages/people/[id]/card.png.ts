import type { APIRoute } from 'astro';
import { getPersonFilePaths } from '../../../loader/page-paths.ts';
import type { Card } from '../../../outputs/share-cards/card.ts';
import { cardResponse } from '../../../outputs/share-cards/card-cache.ts';
import { personCard } from '../../../outputs/share-cards/person-card.ts';

export const getStaticPaths = () =>
  getPersonFilePaths(({ person, spokenFor }) => ({ card: personCard(person, spokenFor) }));

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
