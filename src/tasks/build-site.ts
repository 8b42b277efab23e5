import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './child.ts';
import { precompress } from './precompress.ts';
import { ROOT, WORKSHOP } from './project.ts';
import { clearLeftovers, makeWorkFolder, replaceFolder } from './publish.ts';
import { indexForSearch } from './search-index.ts';
import { TaskError } from './task-error.ts';

/** What to build, and where to. */
export interface BuildRequest {
  /** Absolute path of the folder that a good build replaces; on the project's filesystem. */
  readonly target: string;
  /** Environment of the build: SITE_URL, BASE_PATH, PRECOMPRESS, and CONTENT_DIR where a test has its own content. */
  readonly env?: Readonly<Record<string, string>>;
  /** Start from no cache, and keep what the build prints for the error. Otherwise the build prints. */
  readonly isolated?: boolean;
}

/**
 * Builds the site in a folder of its own and, only when all went well, puts it in the place of `target`.
 * A build that fails or is killed leaves `target` as it was. Builds may run side by side: each has its own
 * output folder, and an isolated one its own cache.
 *
 * @throws {TaskError} when the build failed
 */
export async function buildSite({ target, env = {}, isolated = false }: BuildRequest): Promise<void> {
  await clearLeftovers(target, WORKSHOP);
  const work = await makeWorkFolder(WORKSHOP);
  try {
    const output = join(work, 'site');
    const cache = isolated ? join(work, 'cache') : join(ROOT, 'node_modules', '.astro');
    await mkdir(output);
    const script = join(import.meta.dirname, 'astro-build.ts');
    const { ok, output: printed } = await runNode([script, output, cache], { env, capture: isolated });
    if (!ok || !existsSync(join(output, 'index.html')))
      throw new TaskError(`${printed}The site was not built; an earlier build stays as it was.`);
    await indexForSearch(output);
    // Hosts that compress by themselves count these files and do not send them.
    if ({ ...process.env, ...env }.PRECOMPRESS !== 'no') await precompress(output);
    await replaceFolder(output, target, WORKSHOP);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
