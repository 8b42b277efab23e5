import type { APIRoute } from 'astro';
import type { QuoteEntry } from '../../briefing/archive.ts';
import type { Briefing } from '../../briefing/briefing.ts';
import { slugsOf } from '../../briefing/permalinks.ts';
import { briefingItem, quoteItem } from '../../citing/reference.ts';
import { referenceFormats } from '../../citing/reference-files.ts';
import { getArchive } from '../../data.ts';

type Ending = keyof typeof referenceFormats;

interface Props {
  readonly briefing: Briefing;
  readonly entries: readonly QuoteEntry[];
  readonly ending: Ending;
}

const endings: readonly Ending[] = ['bib', 'ris', 'csl.json'];

export async function getStaticPaths() {
  const { briefings, quotes, retracted } = await getArchive();
  const bySlug = Map.groupBy([...quotes, ...retracted.quotes], ({ briefing }) => briefing.slug);
  return [...briefings, ...retracted.briefings].flatMap((briefing) =>
    endings.flatMap((ending) => {
      const props: Props = { briefing, entries: bySlug.get(briefing.slug) ?? [], ending };
      return slugsOf(briefing).map((slug) => ({ params: { slug, format: ending }, props }));
    }),
  );
}

export const GET: APIRoute<Props> = ({ props: { briefing, entries, ending } }) => {
  const { write, mediaType } = referenceFormats[ending];
  return new Response(write([briefingItem(briefing), ...entries.map(quoteItem)]), {
    headers: { 'Content-Type': mediaType },
  });
};
