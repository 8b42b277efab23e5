import { besideBriefing } from '../../loader/page-paths.ts';
import { filesByBriefing } from '../../loader/unit-files.ts';
import { briefingData } from '../../outputs/data/publish-briefing.ts';
import { asJson } from '../../outputs/file-content.ts';

export const { getStaticPaths, GET } = filesByBriefing(
  besideBriefing(({ briefing }) => ({ briefing })),
  ({ briefing }) => asJson(briefingData(briefing)),
);
