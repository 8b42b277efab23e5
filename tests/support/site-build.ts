import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { BUILD_FOLDER, ROOT } from '../../src/system/project.ts';
import { buildSite } from './build-site.ts';
import { manyBriefings } from './many-briefings.ts';

/** What a site is built from, besides the code. */
export interface SiteRecipe {
  /** Absolute, or relative to the project. */
  readonly contentDir: string;
  /** How many small briefings to write beside those of the content folder. */
  readonly more?: number;
  readonly siteUrl: string;
  /** Starts and ends with a slash. */
  readonly base: string;
}

const SHELF = join(BUILD_FOLDER, 'sites');
const MADE_OF = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const DAY = 24 * 60 * 60 * 1000;

/**
 * The folder of the site built from the recipe. It is named by a hash of everything the site is made of, so
 * that it is built again exactly when something changed. Two that build the same one at once both succeed.
 */
export async function builtSite(recipe: SiteRecipe): Promise<string> {
  const target = join(SHELF, await fingerprint(recipe));
  if (existsSync(target)) {
    await utimes(target, new Date(), new Date());
    return target;
  }
  await mkdir(SHELF, { recursive: true });
  const build = (contentDir: string) =>
    buildSite({
      target,
      env: { SITE_URL: recipe.siteUrl, BASE_PATH: recipe.base, CONTENT_DIR: contentDir },
    });
  const committed = resolve(ROOT, recipe.contentDir);
  if (recipe.more === undefined) await build(committed);
  else await withMore(committed, recipe.more, build);
  return target;
}

async function withMore(
  contentDir: string,
  more: number,
  build: (contentDir: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(BUILD_FOLDER, 'content-'));
  try {
    await cp(contentDir, folder, { recursive: true });
    await mkdir(join(folder, 'briefings'), { recursive: true });
    for (const [name, text] of manyBriefings(more)) await writeFile(join(folder, 'briefings', name), text);
    await build(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes the sites that no test has used for a day. */
export async function clearOldSites(): Promise<void> {
  for (const name of await readdir(SHELF).catch(() => [])) {
    const path = join(SHELF, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > DAY) await rm(path, { recursive: true, force: true });
  }
}

async function fingerprint(recipe: SiteRecipe): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(recipe));
  for (const text of manyBriefings(recipe.more ?? 0).values()) hash.update(text);
  for (const start of [...MADE_OF, recipe.contentDir]) {
    for (const file of await filesUnder(resolve(ROOT, start))) {
      hash.update(`\0${relative(ROOT, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
