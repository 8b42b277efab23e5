import type { APIRoute } from 'astro';
import { getBriefingFilePaths } from '../../../loader/page-paths.ts';
import { briefingCard } from '../../../outputs/share-cards/briefing-card.ts';
import { cardResponse } from '../../../outputs/share-cards/card-cache.ts';
import type { QuoteEntry } from '../../../record/archive/quote-entry.ts';
import type { Briefing } from '../../../record/compose/briefing.ts';

export const getStaticPaths = () =>
  getBriefingFilePaths(({ briefing, entries, newestYear }): Props => ({ briefing, entries, newestYear }));

interface Props {
  briefing: Briefing;
  entries: readonly QuoteEntry[];
  newestYear: string;
}

export const GET: APIRoute<Props> = ({ props: { briefing, entries, newestYear } }) =>
  cardResponse(briefingCard(briefing, entries, newestYear));
