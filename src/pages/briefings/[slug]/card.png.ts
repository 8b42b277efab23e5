import type { APIRoute } from 'astro';
import { getArchive } from '../../../loader/queries.ts';
import { briefingCard } from '../../../outputs/share-cards/card.ts';
import { cardResponse } from '../../../outputs/share-cards/card-cache.ts';
import type { Briefing } from '../../../record/compose/briefing.ts';
import { slugsOf } from '../../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  // Cards show the year alone: a new day does not make them anew.
  const newest = { latestDay: archive.latestDay.slice(0, 4) };
  return [...archive.briefings, ...archive.retracted.briefings].flatMap((briefing) =>
    slugsOf(briefing).map((slug) => ({ params: { slug }, props: { briefing, newest } })),
  );
}

interface Props {
  briefing: Briefing;
  newest: { latestDay: string };
}

export const GET: APIRoute<Props> = ({ props: { briefing, newest } }) =>
  cardResponse(briefingCard(briefing, newest));
