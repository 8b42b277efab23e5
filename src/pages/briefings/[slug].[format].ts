import { filesByBriefing } from '../../loader/unit-files.ts';
import { briefingReference, quoteReference } from '../../outputs/citations/reference.ts';
import { referenceFormats } from '../../outputs/citations/reference-files.ts';
import { slugsOf } from '../../record/ledger/permalinks.ts';
import { referenceEndings } from '../../site/urls.ts';

export const { getStaticPaths, GET } = filesByBriefing(
  ({ briefing, entries, retracted }) =>
    referenceEndings.flatMap((ending) => {
      const props = { briefing, entries: [...entries, ...retracted], ending };
      return slugsOf(briefing).map((slug) => ({ params: { slug, format: ending }, props }));
    }),
  ({ briefing, entries, ending }) => {
    const { write, mediaType } = referenceFormats[ending];
    return { content: write([briefingReference(briefing), ...entries.map(quoteReference)]), mediaType };
  },
);
