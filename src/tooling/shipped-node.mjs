// Runs on Node 20 before anything is installed: plain JavaScript, Node's own modules only.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, SetupError } from './install.mjs';

/**
 * Installs what is missing, runs a script on the Node that the project ships, and ends as it ends.
 *
 * @param {string} script path from the project's root
 * @param {readonly string[]} args
 */
export function runOnShippedNode(script, args) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  let node;
  try {
    node = ensureInstalled(root);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    stop(error.message);
  }
  // On the first releases of Node 24 running TypeScript prints a warning that it is experimental.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the script by itself; this process only has to outlive it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('error', (error) => stop(`The script could not be started: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
