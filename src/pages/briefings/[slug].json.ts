import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../loader/queries.ts';
import { publishedData } from '../../outputs/data/publish-briefing.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { slugsOf } from '../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const { briefings, retracted } = await getArchive();
  return withCacheKeys(
    [...briefings, ...retracted.briefings].flatMap((briefing) =>
      slugsOf(briefing).map((slug) => ({ params: { slug }, props: { briefing } })),
    ),
  );
}

export const GET: APIRoute<{ briefing: Briefing }> = ({ props }) =>
  Response.json(publishedData(props.briefing));
