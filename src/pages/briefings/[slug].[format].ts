import type { APIRoute } from 'astro';
import { pathsByBriefing } from '../../loader/page-paths.ts';
import { briefingReference, quoteReference } from '../../outputs/citations/reference.ts';
import { referenceFormats } from '../../outputs/citations/reference-files.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { slugsOf } from '../../record/ledger/permalinks.ts';

type Ending = keyof typeof referenceFormats;

interface Props {
  readonly briefing: Briefing;
  readonly entries: readonly QuoteEntry[];
  readonly ending: Ending;
}

const endings: readonly Ending[] = ['bib', 'ris', 'csl.json'];

export const getStaticPaths = () =>
  pathsByBriefing(({ briefing, entries, retracted }) =>
    endings.flatMap((ending) => {
      const props: Props = { briefing, entries: [...entries, ...retracted], ending };
      return slugsOf(briefing).map((slug) => ({ params: { slug, format: ending }, props }));
    }),
  );

export const GET: APIRoute<Props> = ({ props: { briefing, entries, ending } }) => {
  const { write, mediaType } = referenceFormats[ending];
  return new Response(write([briefingReference(briefing), ...entries.map(quoteReference)]), {
    headers: { 'Content-Type': mediaType },
  });
};
