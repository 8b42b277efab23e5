import { runNode } from '../system/child-process.ts';
import { ASTRO } from '../system/project.ts';
import { TaskError } from '../system/task-error.ts';

/**
 * `npm run build`: `astro build` on the Node that the project ships. A failed build leaves the last good site in `dist/`.
 *
 * @throws {TaskError} when it failed; why was printed
 */
export async function run(args: readonly string[] = []): Promise<void> {
  const { ok } = await runNode([ASTRO, 'build', ...args]);
  if (!ok) throw new TaskError('The site was not built; an earlier build stays as it was.');
}
