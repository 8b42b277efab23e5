import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../loader/digest.ts';
import { runNode } from '../../system/child-process.ts';
import { latestDay } from '../../system/present-day.ts';
import { ROOT, WORKSHOP } from '../../system/project.ts';
import { TaskError } from '../../system/task-error.ts';
import { codeDigest } from './code.ts';
import { COMPILED } from './compiled-code.ts';
import type { SiteRequest } from './make-site.ts';
import { isProgram } from './program.ts';
import { clearLeftovers, makeWorkFolder, replaceFolder } from './publish.ts';

/** What to build, and where to. */
export interface BuildRequest {
  /** Absolute path of the folder that a good build replaces; on the project's filesystem. */
  readonly target: string;
  /** Environment of the build: SITE_URL, BASE_PATH, and CONTENT_DIR where a test has its own content. */
  readonly env?: Readonly<Record<string, string>>;
  /** Start from no cache, and keep what the build prints for the error. Otherwise the build prints. */
  readonly isolated?: boolean;
}

/**
 * Builds the site in a folder of its own and, only when all went well, puts it in the place of `target`. What has not
 * changed since the last builds is not made again. A build that fails or is killed leaves `target` as it was. Builds may
 * run side by side: each has its own output folder, and an isolated one its own cache.
 *
 * @throws {TaskError} when the build failed
 */
export async function buildSite({ target, env = {}, isolated = false }: BuildRequest): Promise<void> {
  await clearLeftovers(target, WORKSHOP);
  const work = await makeWorkFolder(WORKSHOP);
  try {
    const cache = isolated ? join(work, 'cache') : join(WORKSHOP, 'cache');
    const run = async (script: string, argument: string) => {
      const path = join(ROOT, 'src', 'integration', 'build', script);
      const { ok, output } = await runNode([path, argument], {
        env: { ...env, ...forReaders },
        capture: isolated,
        tied: true,
      });
      if (!ok) throw new TaskError(`${output}The site was not built; an earlier build stays as it was.`);
    };
    const code = await codeDigest(ROOT, { ...process.env, ...env });
    const program = join(cache, 'programs', code);
    if (!isProgram(program)) {
      // What was compiled of other code is of no use any more.
      if (!isolated) await rm(COMPILED, { recursive: true, force: true });
      await compile(program, join(work, 'program'), run);
    }
    await utimes(program, new Date(), new Date());

    const output = join(work, 'site');
    const spare = join(WORKSHOP, 'spare', digestOf(target));
    // Whoever takes the former site has it alone: another build finds none, and does without.
    const isTaken =
      !isolated &&
      (await rename(spare, output).then(
        () => true,
        () => false,
      ));
    if (!isTaken) await mkdir(output);
    const request: SiteRequest = {
      output,
      served: !isolated && existsSync(target) ? target : undefined,
      program,
      code,
      cache,
      scratch: join(work, 'scratch'),
      today: latestDay(),
    };
    await run('render-site.ts', JSON.stringify(request));
    await replaceFolder(output, target, WORKSHOP, isolated ? undefined : spare);
    await keepNewest(join(cache, 'programs'));
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What the environment says of the mode would leave out what only a published page has, its policy among it. */
const forReaders = { NODE_ENV: 'production', PROD: '1', DEV: '' };

/** Compiles the code aside, so that a program that is there is whole. */
async function compile(
  program: string,
  making: string,
  run: (script: string, argument: string) => Promise<void>,
): Promise<void> {
  await run('compile.ts', making);
  await rm(join(making, 'cache'), { recursive: true, force: true });
  await mkdir(join(program, '..'), { recursive: true });
  try {
    await rename(making, program);
  } catch (error) {
    // Another build has compiled the same.
    if (!isProgram(program)) throw error;
  }
}

const mostPrograms = 4;

async function keepNewest(programs: string): Promise<void> {
  const dated = await Promise.all(
    (await readdir(programs)).map(async (name) => {
      const path = join(programs, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
      return { path, mtimeMs };
    }),
  );
  for (const { path } of dated.sort((a, b) => b.mtimeMs - a.mtimeMs).slice(mostPrograms))
    await rm(path, { recursive: true, force: true });
}
