// One Astro build in a process of its own: `node astro-build.ts <output folder> <cache folder>`.
// A process each, because the settings are read from the environment once and modules are kept.
import { build } from 'astro';
import { describeBuildFailure } from './build-failure.ts';
import { ROOT } from './project.ts';

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('astro-build.ts needs an output folder and a cache folder');

try {
  await build({
    root: ROOT,
    outDir,
    cacheDir,
    logLevel: 'warn',
  });
} catch (error) {
  console.error(describeBuildFailure(error));
  process.exitCode = 1;
}
