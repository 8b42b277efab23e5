import { besideQuotes } from '../../../../loader/page-paths.ts';
import { filesByBriefing } from '../../../../loader/unit-files.ts';
import { cardFile } from '../../../../outputs/share-cards/card-cache.ts';
import { quotationCard } from '../../../../outputs/share-cards/quotation-card.ts';

export const { getStaticPaths, GET } = filesByBriefing(
  besideQuotes(({ entry, newestYear }) => ({ entry, newestYear })),
  ({ entry, newestYear }) => cardFile(quotationCard(entry, newestYear)),
);
