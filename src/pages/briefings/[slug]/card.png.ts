import { besideBriefing } from '../../../loader/page-paths.ts';
import { filesByBriefing } from '../../../loader/unit-files.ts';
import { briefingCard } from '../../../outputs/share-cards/briefing-card.ts';
import { cardFile } from '../../../outputs/share-cards/card-cache.ts';

export const { getStaticPaths, GET } = filesByBriefing(
  besideBriefing(({ briefing, entries, newestYear }) => ({ briefing, entries, newestYear })),
  ({ briefing, entries, newestYear }) => cardFile(briefingCard(briefing, entries, newestYear)),
);
