import { runNode } from '../system/child-process.ts';
import { ASTRO } from '../system/project.ts';

/** `npm run dev`: `astro dev` on the Node that the project ships, until it is stopped. */
export async function run(args: readonly string[] = []): Promise<void> {
  await runNode([ASTRO, 'dev', ...args]);
}
