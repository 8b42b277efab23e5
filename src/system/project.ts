import { dirname, join } from 'node:path';

/** Absolute path of the project; the tasks work from any directory. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Where the last good build is. */
export const DIST = join(ROOT, 'dist');

/** Everything in the making: builds under way, sites built for tests. Beside dist/, so that a rename moves. */
export const BUILD_FOLDER = join(ROOT, '.build');

/** Astro's command line. */
export const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
