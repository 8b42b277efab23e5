import type { APIRoute } from 'astro';
import type { QuoteEntry } from '../../../../briefing/archive.ts';
import { quoteNames } from '../../../../briefing/permalinks.ts';
import { quoteCard } from '../../../../cards/card.ts';
import { cardResponse } from '../../../../cards/shelf.ts';
import { getArchive } from '../../../../data.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  // Cards show the year alone: a new day does not make them anew.
  const newest = { latestDay: archive.latestDay.slice(0, 4) };
  return [...archive.quotes, ...archive.retracted.quotes].flatMap((entry) =>
    quoteNames(entry.briefing, entry.quote).map((params) => ({ params, props: { entry, newest } })),
  );
}

interface Props {
  entry: QuoteEntry;
  newest: { latestDay: string };
}

export const GET: APIRoute<Props> = ({ props: { entry, newest } }) => cardResponse(quoteCard(entry, newest));
