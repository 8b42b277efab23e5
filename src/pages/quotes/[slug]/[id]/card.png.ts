import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../../../loader/queries.ts';
import { cardResponse } from '../../../../outputs/share-cards/card-cache.ts';
import { quotationCard } from '../../../../outputs/share-cards/quotation-card.ts';
import type { QuoteEntry } from '../../../../record/archive/quote-entry.ts';
import { quoteNames } from '../../../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  // Cards show the year alone: a new day does not make them anew.
  const newestYear = archive.latestDay.slice(0, 4);
  return withCacheKeys(
    [...archive.quotes, ...archive.retracted.quotes].flatMap((entry) =>
      quoteNames(entry.briefing, entry.quote).map((params) => ({ params, props: { entry, newestYear } })),
    ),
  );
}

interface Props {
  entry: QuoteEntry;
  newestYear: string;
}

export const GET: APIRoute<Props> = ({ props: { entry, newestYear } }) =>
  cardResponse(quotationCard(entry, newestYear));
