// Runs on Node 20 before anything is installed: plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A failure whose message says everything the user needs: it is printed without a stack trace. */
export class SetupError extends Error {}

/**
 * Installs the dependencies when node_modules is absent or differs from the lockfile, and gives back the
 * Node to run the commands with.
 *
 * @param {string} root absolute path of the project
 * @returns {string} absolute path of a Node that runs TypeScript as it is
 * @throws {SetupError} when there is no usable Node, or npm failed
 */
export function ensureInstalled(root) {
  const lockfile = readLockfile(join(root, 'package-lock.json'));
  if (!lockfile) throw new SetupError('package-lock.json is missing or damaged; restore it and try again.');
  const shipped = shippedNode();
  const hasShipped = `node_modules/${shipped.name}` in lockfile;
  if (!hasShipped && !runsCommands(process.versions.node)) {
    throw new SetupError(
      `This needs Node 24 or newer, and Node ${process.versions.node} is what runs: install a current one from nodejs.org.`,
    );
  }
  if (!isInstalled(root, lockfile, hasShipped ? shipped.name : undefined)) install(root);
  return hasShipped ? join(root, 'node_modules', shipped.name, 'bin', shipped.binary) : process.execPath;
}

/**
 * Whether node_modules holds what the lockfile asks for. npm writes its own record of what it installed as
 * the very last step, so an install that was cut short counts as none. Packages for other platforms are
 * optional and may be missing, all but the Node that the commands run on.
 *
 * @param {string} root
 * @param {Record<string, LockedPackage>} wanted
 * @param {string | undefined} shippedName
 */
export function isInstalled(root, wanted, shippedName) {
  const present = readLockfile(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (!found && optional && path !== `node_modules/${shippedName}`) continue;
    if (found?.version !== version || found?.integrity !== integrity) return false;
    if (!existsSync(join(root, path))) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The package that carries Node itself for this machine; there is none for macOS. */
function shippedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return {
    name: `node-${platform}-${process.arch}`,
    binary: process.platform === 'win32' ? 'node.exe' : 'node',
  };
}

/** Whether this Node runs the commands: TypeScript as it is, and what JavaScript learned by 2025. @param {string} version */
export function runsCommands(version) {
  return Number.parseInt(version, 10) >= 24;
}

/** @param {string} root */
function install(root) {
  console.error('Installing the dependencies. This happens once and may take a minute.');
  const flags = ['ci', '--include=dev', '--include=optional'];
  // npm's own Node, not the one in node_modules, which the install replaces.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath ?? '';
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    cwd: root,
    stdio: ['inherit', 2, 2],
    // Without this, a failed install would print nothing under `npm --silent`.
    env: { ...process.env, npm_config_loglevel: 'error' },
  };
  const { status } =
    basename(npm) === 'npm-cli.js'
      ? spawnSync(node, [npm, ...flags], options)
      : spawnSync(`npm ${flags.join(' ')}`, { ...options, shell: true });
  if (status !== 0) throw new SetupError('The dependencies could not be installed; npm says above why.');
}
