import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSheets } from '../../../src/outputs/summary/check.ts';
import { measure } from '../../../src/outputs/summary/type/measure.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { BUILD_FOLDER } from '../../../src/system/project.ts';
import { serveSite } from '../site.ts';
import { type GeneratedFile, generateRecords } from './records.ts';

/** A served site of generated records, and their slugs. */
export interface GeneratedSite {
  readonly url: string;
  readonly slugs: readonly string[];
  /** How many more there were whose required parts fit on no sheet, which a build refuses. */
  readonly refused: number;
  close(): void;
}

/** Builds and serves a site of records generated from a seed. */
export async function generatedSite(count: number, seed: number): Promise<GeneratedSite> {
  const contentDir = join(BUILD_FOLDER, 'generated', `${seed}-${count}`);
  const folder = join(contentDir, 'briefings');
  await rm(contentDir, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const all = generateRecords(count, seed);
  const refused = new Set(tooLong(all));
  const files = all.filter(({ slug }) => !refused.has(slug));
  await Promise.all(files.map(({ slug, text }) => writeFile(join(folder, `${slug}.md`), text)));
  const { url, close } = await serveSite({ contentDir, siteUrl: 'https://record.example', base: '/' });
  await rm(contentDir, { recursive: true, force: true });
  return { url, slugs: files.map(({ slug }) => slug), refused: refused.size, close };
}

function tooLong(files: readonly GeneratedFile[]): string[] {
  const briefings = files.map(({ slug, text }) => parseBriefing(new Source(`${slug}.md`, text)));
  const diagnostics = checkSheets(
    briefings.flatMap(({ result }) => result ?? []),
    measure,
  );
  return diagnostics.map(({ file }) => file.replace(/\.md$/, ''));
}
