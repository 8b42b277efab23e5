import { preview } from 'astro';
import { ROOT } from '../system/project.ts';
import { readSettings } from './settings.ts';

/** `npm run preview`: serves dist/ on this machine until it is stopped. */
export async function run(): Promise<void> {
  await readSettings();
  await preview({ root: ROOT });
}
