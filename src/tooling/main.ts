// Runs the commands that are not Astro's, by name, on the shipped Node. run.mjs starts it; nothing imports it.
import { CommandError, describeFailure, Interrupted } from '../system/command-error.ts';

type Command = (args: readonly string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./content.ts')).contentCommand('check'),
  fix: async () => (await import('./content.ts')).contentCommand('fix'),
  new: async () => (await import('./content.ts')).contentCommand('new'),
  record: async () => (await import('./content.ts')).contentCommand('record'),
  review: async () => (await import('./content.ts')).contentCommand('review'),
  schema: async () => (await import('./schema.ts')).run,
  test: async () => (await import('./test.ts')).run,
};

/** Every command, those of run.mjs included. */
const known = ['start', 'dev', 'build', 'preview', ...Object.keys(COMMANDS)];

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = COMMANDS[name];
  if (!load) throw new CommandError(`There is no command "${name}", only: ${known.join(', ')}.`);
  const command = await load();
  await command(args);
} catch (error) {
  console.error(describeFailure(error));
  // The exit code of 130 is what shells report for a program that Ctrl-C ended.
  process.exitCode = error instanceof Interrupted ? 130 : 1;
}
