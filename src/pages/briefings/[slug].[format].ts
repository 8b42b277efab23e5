import type { APIRoute } from 'astro';
import type { QuoteEntry } from '../../briefing/archive.ts';
import type { Briefing } from '../../briefing/briefing.ts';
import { slugsOf } from '../../briefing/permalinks.ts';
import { briefingItem, quoteItem } from '../../citing/reference.ts';
import { type ReferenceFormat, referenceFormats } from '../../citing/reference-files.ts';
import { getArchive } from '../../data.ts';

interface Props {
  readonly briefing: Briefing;
  readonly entries: readonly QuoteEntry[];
  readonly format: ReferenceFormat;
}

export async function getStaticPaths() {
  const { briefings, quotes, retracted } = await getArchive();
  const bySlug = Map.groupBy([...quotes, ...retracted.quotes], ({ briefing }) => briefing.slug);
  return [...briefings, ...retracted.briefings].flatMap((briefing) =>
    Object.entries(referenceFormats).flatMap(([ending, format]) => {
      const props: Props = { briefing, entries: bySlug.get(briefing.slug) ?? [], format };
      return slugsOf(briefing).map((slug) => ({ params: { slug, format: ending }, props }));
    }),
  );
}

export const GET: APIRoute<Props> = ({ props: { briefing, entries, format } }) =>
  new Response(format.write([briefingItem(briefing), ...entries.map(quoteItem)]), {
    headers: { 'Content-Type': format.mediaType },
  });
