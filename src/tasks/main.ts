// Runs one task by name, on the shipped Node. `run.mjs` starts it; nothing imports it.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { CommandName } from '../cli.ts';
import { WORKSHOP } from './project.ts';
import { readSettings } from './settings.ts';
import { describeFailure, Interrupted, TaskError } from './task-error.ts';

type Task = (args: readonly string[]) => Promise<void>;

const TASKS: Record<string, () => Promise<{ run: Task }>> = {
  build: () => import('./build.ts'),
  check: () => contentCommand('check'),
  dev: () => import('./dev.ts'),
  mend: () => contentCommand('mend'),
  new: () => contentCommand('new'),
  preview: () => import('./preview.ts'),
  record: () => contentCommand('record'),
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
// Most of what a small site waits for is Node reading the code: it keeps what it compiled, for the processes a task starts, too.
const compiled = join(WORKSHOP, 'cache', 'compiled');
enableCompileCache(compiled);
Object.assign(process.env, { NODE_COMPILE_CACHE: compiled });

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
