import { besideQuotes } from '../../../../loader/page-paths.ts';
import { filesByBriefing } from '../../../../loader/unit-files.ts';
import { quotationOembed } from '../../../../outputs/embed/oembed.ts';
import { asJson } from '../../../../outputs/file-content.ts';

export const { getStaticPaths, GET } = filesByBriefing(
  besideQuotes(({ entry }) => ({ entry })),
  ({ entry }) => asJson(quotationOembed(entry)),
);
