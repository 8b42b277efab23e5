// Runs one task by name, on the shipped Node. `run.mjs` starts it; nothing imports it.
import type { CommandName } from '../cli/run.ts';
import { describeFailure, Interrupted, TaskError } from '../system/task-error.ts';
import { readSettings } from './settings.ts';

type Task = (args: readonly string[]) => Promise<void>;

const TASKS: Record<string, () => Promise<{ run: Task }>> = {
  build: () => import('./build.ts'),
  check: () => contentCommand('check'),
  dev: () => import('./dev.ts'),
  fix: () => contentCommand('fix'),
  new: () => contentCommand('new'),
  preview: () => import('./preview.ts'),
  record: () => contentCommand('record'),
  review: () => contentCommand('review'),
  schema: () => import('./schema.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
};

async function contentCommand(name: CommandName): Promise<{ run: Task }> {
  await readSettings();
  const { contentTask } = await import('./content.ts');
  return { run: contentTask(name) };
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = TASKS[name];
  if (!load) throw new TaskError(`There is no task "${name}", only: ${Object.keys(TASKS).join(', ')}.`);
  await (await load()).run(args);
} catch (error) {
  console.error(describeFailure(error));
  // What a shell reports for a program that Ctrl-C ended.
  process.exitCode = error instanceof Interrupted ? 130 : 1;
}
