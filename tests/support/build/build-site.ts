import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../../src/system/child-process.ts';
import { ROOT } from '../../../src/system/project.ts';

/** Where tests build; git and Astro's dev server pass over it. */
export const BUILD_FOLDER = join(ROOT, '.build');

/** Where a site will be deployed. */
export interface Deployment {
  readonly siteUrl: string;
  /** Starts and ends with a slash. */
  readonly base: string;
  /** The language of the site, if it is another than English. */
  readonly lang?: string;
}

/** The deployment of tests that care for none. */
export const ROOT_DEPLOYMENT: Deployment = { siteUrl: 'https://record.example', base: '/' };

/** A build of this project, or of a copy of it. */
export interface BuildRequest {
  /** Absolute path of the folder to build into. */
  readonly outDir: string;
  /** SITE_URL, BASE_PATH, CONTENT_DIR and what else the build is told by its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Absolute path of the project. */
  readonly root?: string;
  /** Whether one picture stands for all share cards, see stand-in-cards.ts. */
  readonly hasStandInCards?: boolean;
}

const standIns = JSON.stringify(new URL('stand-in-cards.ts', import.meta.url).href);

/** The script that builds with Astro's public API; what earlier builds left is not looked at where `cacheDir` is a new folder. */
export function buildScript(
  { outDir, root = ROOT, hasStandInCards }: BuildRequest,
  cacheDir?: string,
): string {
  const config = JSON.stringify({ root, outDir, logLevel: 'warn', ...(cacheDir && { cacheDir }) });
  if (!hasStandInCards) return `import { build } from 'astro'; await build(${config});`;
  return `import { build } from 'astro'; import { standInCards } from ${standIns};
    await build({ ...${config}, vite: { plugins: [standInCards(${JSON.stringify(root)})] } });`;
}

/**
 * Builds a site from nothing, in a process of its own.
 *
 * @throws {Error} with what the build printed
 */
export async function buildSite(request: BuildRequest): Promise<void> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'build-cache-'));
  try {
    const { ok, output } = await runNode(['--input-type=module', '-e', buildScript(request, cacheDir)], {
      cwd: request.root ?? ROOT,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...request.env },
      capture: true,
    });
    if (!ok) throw new Error(output);
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

/**
 * Builds the site of a content folder, from nothing, into the folder `outDir`.
 *
 * @param contentDir absolute path, or one relative to the project
 * @param more what else the build is told
 * @throws {Error} with what the build printed
 */
export function buildInto(
  outDir: string,
  contentDir: string,
  { siteUrl, base, lang }: Deployment = ROOT_DEPLOYMENT,
  { env, ...more }: Pick<BuildRequest, 'env' | 'hasStandInCards'> = {},
): Promise<void> {
  const deployment = { SITE_URL: siteUrl, BASE_PATH: base, ...(lang && { SITE_LANG: lang }) };
  return buildSite({ ...more, outDir, env: { ...deployment, CONTENT_DIR: contentDir, ...env } });
}
