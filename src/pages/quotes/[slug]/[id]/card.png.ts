import type { APIRoute } from 'astro';
import { quoteNames } from '../../../../briefing/permalinks.ts';
import { type Card, quoteCard } from '../../../../cards/card.ts';
import { cardResponse } from '../../../../cards/shelf.ts';
import { getArchive } from '../../../../data.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  return [...archive.quotes, ...archive.retracted.quotes].flatMap((entry) => {
    const props = { card: quoteCard(entry, archive) };
    return quoteNames(entry.briefing, entry.quote).map((params) => ({ params, props }));
  });
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
