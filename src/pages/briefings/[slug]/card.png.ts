import type { APIRoute } from 'astro';
import type { Briefing } from '../../../briefing/briefing.ts';
import { slugsOf } from '../../../briefing/permalinks.ts';
import { briefingCard } from '../../../cards/card.ts';
import { cardResponse } from '../../../cards/shelf.ts';
import { getArchive } from '../../../data.ts';

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
