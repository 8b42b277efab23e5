import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../../../../src/system/project.ts';
import { BUILD_FOLDER, buildInto } from '../../build/build-site.ts';
import { isInFull } from '../../sample.ts';
import { SITES, type SiteName, type SiteRecipe, SUMMARY_SEED } from './sites.ts';

const FOLDER = join(BUILD_FOLDER, 'sites');

/** What sites are made from. A change to anything else leaves those that are there in use. */
const SOURCES = [
  'content',
  'public',
  'src',
  'tests/fixtures',
  'tests/support/attacks',
  'tests/support/build',
  'tests/support/corpus',
  'tests/support/summaries',
  'tests/support/record',
  'tests/support/site/sites',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** Where the built site of this name is. */
export function siteFolder(name: SiteName): string {
  return join(FOLDER, name);
}

/** Builds all sites that are not there as the sources have them, two at a time. Playwright runs it before the first test. */
export default async function buildSites(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const state = await stateOfSources();
  const waiting = Object.entries(SITES) as [SiteName, SiteRecipe][];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await ensureSite(...next, state);
  };
  await Promise.all([work(), work()]);
}

// Run as a script, it builds the sites ahead of Playwright.
if (import.meta.main) await buildSites();

/** Builds one site, unless the mark beside it says that it was built from this state of the sources. */
async function ensureSite(name: SiteName, recipe: SiteRecipe, state: string): Promise<void> {
  const mark = `${siteFolder(name)}.txt`;
  if (existsSync(siteFolder(name)) && (await readFile(mark, 'utf8').catch(() => '')) === state) return;
  const cards = { hasStandInCards: !recipe.hasCards };
  if (typeof recipe.content === 'string') {
    await buildInto(siteFolder(name), join(ROOT, recipe.content), recipe, cards);
  } else {
    const contentDir = await mkdtemp(join(BUILD_FOLDER, 'content-'));
    try {
      await writeContent(contentDir, recipe.content());
      await buildInto(siteFolder(name), contentDir, recipe, cards);
    } finally {
      await rm(contentDir, { recursive: true, force: true });
    }
  }
  await writeFile(mark, state);
}

/** Writes files of a content folder, by their path in it. */
export async function writeContent(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const room of ['briefings', 'people']) await mkdir(join(folder, room), { recursive: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function stateOfSources(): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${isInFull} ${SUMMARY_SEED}`);
  for (const file of (await Promise.all(SOURCES.map((path) => filesUnder(join(ROOT, path))))).flat())
    hash.update(`\0${relative(ROOT, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
