import { SITES } from './site.ts';
import { builtSite, clearOldSites } from './site-build.ts';

/** Builds all sites before the first test, one after another: the workers would each build their own. */
export default async function buildSites(): Promise<void> {
  await clearOldSites();
  for (const recipe of Object.values(SITES)) await builtSite(recipe);
}
