import { dirname, join } from 'node:path';

/** Absolute path of the project; commands work from any directory. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Astro's command line. */
export const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
