import type { APIRoute } from 'astro';
import { quoteNames } from '../../../../briefing/permalinks.ts';
import { getArchive } from '../../../../data.ts';
import { oembedAnswer } from '../../../../sharing/embed-code.ts';

export async function getStaticPaths() {
  const { quotes, retracted } = await getArchive();
  return [...quotes, ...retracted.quotes].flatMap((entry) => {
    const props = { answer: oembedAnswer(entry) };
    return quoteNames(entry.briefing, entry.quote).map((params) => ({ params, props }));
  });
}

export const GET: APIRoute = ({ props }) => Response.json(props.answer);
