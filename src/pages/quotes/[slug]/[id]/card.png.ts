import type { APIRoute } from 'astro';
import { getQuoteFilePaths } from '../../../../loader/page-paths.ts';
import { cardResponse } from '../../../../outputs/share-cards/card-cache.ts';
import { quotationCard } from '../../../../outputs/share-cards/quotation-card.ts';
import type { QuoteEntry } from '../../../../record/archive/quote-entry.ts';

export const getStaticPaths = () => getQuoteFilePaths(({ entry, newestYear }) => ({ entry, newestYear }));

interface Props {
  entry: QuoteEntry;
  newestYear: string;
}

export const GET: APIRoute<Props> = ({ props: { entry, newestYear } }) =>
  cardResponse(quotationCard(entry, newestYear));
