import { dev } from 'astro';
import { ROOT } from '../system/project.ts';
import { readSettings } from './settings.ts';

/** `npm run dev`: serves the site with live reload until it is stopped. */
export async function run(): Promise<void> {
  await readSettings();
  const server = await dev({ root: ROOT });
  const stop = () => void server.stop().finally(() => process.exit());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
