import type { APIRoute } from 'astro';
import { type Card, quoteCard } from '../../../../cards/card.ts';
import { cardResponse } from '../../../../cards/shelf.ts';
import { getArchive } from '../../../../data.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  return archive.quotes.map((entry) => ({
    params: { slug: entry.briefing.slug, id: entry.quote.id },
    props: { card: quoteCard(entry, archive) },
  }));
}

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card);
