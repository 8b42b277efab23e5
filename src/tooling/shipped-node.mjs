// Runs on Node 20 before anything is installed: plain JavaScript, Node's own modules only.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, SetupError } from './install.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Installs what is missing, runs scripts one after another on the Node that the project ships until one fails, and ends as
 * the last one ended.
 *
 * @param {...(readonly [script: string, ...args: string[]])} commands each a script, by its path from the project's root,
 * and its arguments
 */
export async function runOnShippedNode(...commands) {
  try {
    const node = ensureInstalled(root);
    for (const command of commands) {
      const code = await run(node, command);
      if (code !== 0) process.exit(code);
    }
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/**
 * Runs a script until it ends.
 *
 * @param {string} node absolute path
 * @param {readonly [script: string, ...args: string[]]} command
 * @returns {Promise<number>} its exit code
 * @throws {SetupError} when it could not be started
 */
function run(node, [script, ...args]) {
  const options = [
    // The first releases of Node 24 warn that running TypeScript is experimental.
    '--disable-warning=ExperimentalWarning',
    // Megabytes for young objects: half of what Node takes on a large machine. A build is no slower, and holds less.
    '--max-semi-space-size=16',
  ];
  const child = spawn(node, [...options, join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // The allocator of glibc would hold back memory for each of a build's many threads.
      MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  // Ctrl-C reaches the script by itself; this process only has to outlive it.
  const ignore = () => {};
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', ignore).on('SIGTERM', forward).on('SIGHUP', forward);
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new SetupError(`The command could not be started: ${error.message}`)),
    );
    child.on('exit', (code) => {
      process.off('SIGINT', ignore).off('SIGTERM', forward).off('SIGHUP', forward);
      resolve(code ?? 1);
    });
  });
}
