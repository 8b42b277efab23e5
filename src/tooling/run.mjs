// The door every npm script comes in by: `node src/tasks/run.mjs <task> [arguments]`. It runs on the
// machine's own Node (20 or later), installs what is missing, and hands over to `<task>.ts` on the Node
// that the project ships.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, SetupError } from './install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

try {
  const node = ensureInstalled(root);
  // On the first releases of Node 24 running TypeScript prints a warning that it is experimental.
  const args = ['--disable-warning=ExperimentalWarning', join(here, 'main.ts'), ...process.argv.slice(2)];
  const task = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the task by itself; this process only has to outlive it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => task.kill('SIGTERM'));
  process.on('SIGHUP', () => task.kill('SIGHUP'));
  task.on('error', (error) => stop(`The task could not be started: ${error.message}`));
  task.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  stop(error.message);
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
