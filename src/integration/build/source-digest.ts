import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../site/site.ts';
import { digestOf } from '../../system/digest.ts';

/** The files that decide what is made of the content, relative to the project. */
const sources = [
  'src',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What is installed, which may differ from what the lockfile asks for.
  'node_modules/.package-lock.json',
];

/**
 * Digest of the site's code: sources, packages, settings, and the Node that runs them. Another digest means that whatever was
 * made before is made again.
 *
 * @param root absolute path of the project
 */
export async function sourceDigest(root: string): Promise<string> {
  const files = await Promise.all(sources.map((source) => filesIn(root, source)));
  const platform = [process.version, process.versions.icu, process.platform, process.arch];
  return digestOf(JSON.stringify([platform, site, files.flat()]));
}

/** The files of a folder, or the file itself, each with the digest of its bytes. */
async function filesIn(root: string, source: string): Promise<(readonly [file: string, digest: string])[]> {
  const path = join(root, source);
  const entries = await readdir(path).catch(() => undefined);
  if (!entries) {
    const bytes = await readFile(path).catch(() => undefined);
    return bytes ? [[source, digestOf(bytes)]] : [];
  }
  return (await Promise.all(entries.sort().map((name) => filesIn(root, `${source}/${name}`)))).flat();
}
