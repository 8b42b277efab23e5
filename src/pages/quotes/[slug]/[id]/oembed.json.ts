import type { APIRoute } from 'astro';
import { getArchive } from '../../../../data.ts';
import { oembedAnswer } from '../../../../sharing/embed-code.ts';

export async function getStaticPaths() {
  const { quotes } = await getArchive();
  return quotes.map((entry) => ({
    params: { slug: entry.briefing.slug, id: entry.quote.id },
    props: { answer: oembedAnswer(entry) },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props.answer);
