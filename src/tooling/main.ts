// Runs the tasks that are not Astro's, by name, on the shipped Node. run.mjs starts it; nothing imports it.
import { describeFailure, Interrupted, TaskError } from '../system/task-error.ts';

type Task = (args: readonly string[]) => Promise<void>;

const TASKS: Readonly<Record<string, () => Promise<Task>>> = {
  check: async () => (await import('./content.ts')).contentTask('check'),
  fix: async () => (await import('./content.ts')).contentTask('fix'),
  new: async () => (await import('./content.ts')).contentTask('new'),
  record: async () => (await import('./content.ts')).contentTask('record'),
  review: async () => (await import('./content.ts')).contentTask('review'),
  schema: async () => (await import('./schema.ts')).run,
  test: async () => (await import('./test.ts')).run,
};

/** Every task, those of run.mjs included. */
const known = ['start', 'dev', 'build', 'preview', ...Object.keys(TASKS)];

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = TASKS[name];
  if (!load) throw new TaskError(`There is no task "${name}", only: ${known.join(', ')}.`);
  const task = await load();
  await task(args);
} catch (error) {
  console.error(describeFailure(error));
  // What a shell reports for a program that Ctrl-C ended.
  process.exitCode = error instanceof Interrupted ? 130 : 1;
}
