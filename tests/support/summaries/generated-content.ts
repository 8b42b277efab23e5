import { checkSummaries } from '../../../src/outputs/summary/check.ts';
import { measure } from '../../../src/outputs/summary/type/measure.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { type GeneratedFile, generateRecords } from './records.ts';

/** Generated records that a build takes. */
export interface GeneratedRecords {
  readonly files: readonly GeneratedFile[];
  /** How many more there were whose required parts fit on no page, which a build refuses. */
  readonly refused: number;
}

/** Records from the smallest to the largest, the same ones for the same seed. */
export function acceptedRecords(count: number, seed: number): GeneratedRecords {
  const all = generateRecords(count, seed);
  const parsed = all.map(({ slug, text }) => parseBriefing(new Source(`${slug}.md`, text)));
  const diagnostics = checkSummaries(
    parsed.flatMap(({ result }) => result ?? []),
    measure,
  );
  const refused = new Set(diagnostics.map(({ file }) => file.replace(/\.md$/, '')));
  return { files: all.filter(({ slug }) => !refused.has(slug)), refused: refused.size };
}
