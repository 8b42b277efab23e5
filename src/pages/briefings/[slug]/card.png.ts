import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../../loader/queries.ts';
import { briefingCard } from '../../../outputs/share-cards/briefing-card.ts';
import { cardResponse } from '../../../outputs/share-cards/card-cache.ts';
import type { QuoteEntry } from '../../../record/archive/quote-entry.ts';
import type { Briefing } from '../../../record/compose/briefing.ts';
import { slugsOf } from '../../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  // Cards show the year alone: a new day does not make them anew.
  const newestYear = archive.latestDay.slice(0, 4);
  return withCacheKeys(
    [...archive.briefings, ...archive.retracted.briefings].flatMap((briefing) =>
      slugsOf(briefing).map((slug) => ({
        params: { slug },
        props: { briefing, entries: archive.quotesBySlug.get(briefing.slug) ?? [], newestYear },
      })),
    ),
  );
}

interface Props {
  briefing: Briefing;
  entries: readonly QuoteEntry[];
  newestYear: string;
}

export const GET: APIRoute<Props> = ({ props: { briefing, entries, newestYear } }) =>
  cardResponse(briefingCard(briefing, entries, newestYear));
