import { buildSite } from '../integration/build/build-site.ts';
import { DIST } from '../system/project.ts';
import { readSettings } from './settings.ts';

/** `npm run build`: builds the site into dist/. A failed build leaves the last good one there. */
export async function run(): Promise<void> {
  await readSettings();
  const started = performance.now();
  await buildSite({ target: DIST });
  console.log(`Built the site into dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
