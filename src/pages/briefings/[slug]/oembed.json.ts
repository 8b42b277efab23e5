import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../../loader/queries.ts';
import { briefingOembed } from '../../../outputs/embed/oembed.ts';
import { shortestOf } from '../../../outputs/share-cards/briefing-card.ts';
import type { QuoteEntry } from '../../../record/archive/quote-entry.ts';
import type { Briefing } from '../../../record/compose/briefing.ts';
import { slugsOf } from '../../../record/ledger/permalinks.ts';

interface Props {
  briefing: Briefing;
  shortest: QuoteEntry | undefined;
}

export async function getStaticPaths() {
  const { briefings, retracted, quotesBySlug } = await getArchive();
  return withCacheKeys(
    [...briefings, ...retracted.briefings].flatMap((briefing) => {
      const props: Props = { briefing, shortest: shortestOf(quotesBySlug.get(briefing.slug) ?? []) };
      return slugsOf(briefing).map((slug) => ({ params: { slug }, props }));
    }),
  );
}

export const GET: APIRoute<Props> = ({ props: { briefing, shortest } }) =>
  Response.json(briefingOembed(briefing, shortest));
