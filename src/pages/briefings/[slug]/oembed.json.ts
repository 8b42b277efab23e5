import { besideBriefing } from '../../../loader/page-paths.ts';
import { filesByBriefing } from '../../../loader/unit-files.ts';
import { briefingOembed } from '../../../outputs/embed/oembed.ts';
import { asJson } from '../../../outputs/file-content.ts';
import { shortestOf } from '../../../outputs/share-cards/briefing-card.ts';

export const { getStaticPaths, GET } = filesByBriefing(
  besideBriefing(({ briefing, entries }) => ({ briefing, shortest: shortestOf(entries) })),
  ({ briefing, shortest }) => asJson(briefingOembed(briefing, shortest)),
);
