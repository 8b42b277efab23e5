import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../../../loader/queries.ts';
import { quotationOembed } from '../../../../outputs/embed/oembed.ts';
import type { QuoteEntry } from '../../../../record/archive/quote-entry.ts';
import { quoteNames } from '../../../../record/ledger/permalinks.ts';

export async function getStaticPaths() {
  const { quotes, retracted } = await getArchive();
  return withCacheKeys(
    [...quotes, ...retracted.quotes].flatMap((entry) =>
      quoteNames(entry.briefing, entry.quote).map((params) => ({ params, props: { entry } })),
    ),
  );
}

export const GET: APIRoute<{ entry: QuoteEntry }> = ({ props }) =>
  Response.json(quotationOembed(props.entry));
