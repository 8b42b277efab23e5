import type { APIRoute } from 'astro';
import type { QuoteEntry } from '../../../../briefing/archive.ts';
import { quoteNames } from '../../../../briefing/permalinks.ts';
import { getArchive } from '../../../../data.ts';
import { oembedAnswer } from '../../../../sharing/embed-code.ts';

export async function getStaticPaths() {
  const { quotes, retracted } = await getArchive();
  return [...quotes, ...retracted.quotes].flatMap((entry) =>
    quoteNames(entry.briefing, entry.quote).map((params) => ({ params, props: { entry } })),
  );
}

export const GET: APIRoute<{ entry: QuoteEntry }> = ({ props }) => Response.json(oembedAnswer(props.entry));
