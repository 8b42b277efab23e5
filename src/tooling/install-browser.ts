import { join } from 'node:path';
import { type Outcome, runNode, runProgram } from '../system/child-process.ts';
import { CommandError } from '../system/command-error.ts';
import { ROOT } from '../system/project.ts';
import { findChromium } from './browser.ts';

const PLAYWRIGHT = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');

/**
 * Gives back a Chromium, installing one when there is none: Playwright's own first, and where that cannot
 * be downloaded, the system's package. Never asks for a password.
 *
 * @throws {CommandError} when no means worked
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('There is no Chromium for the browser tests. Installing one may take a few minutes.');
  for (const means of [installPlaywrights, installSystems]) {
    await means();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new CommandError(
    'Chromium could not be installed: install Chromium or Google Chrome and run npm test again.',
  );
}

async function installPlaywrights(): Promise<void> {
  const { ok } = await runNode([PLAYWRIGHT, 'install', 'chromium'], { capture: true });
  // Its libraries are packages of the system, which only root may install.
  if (ok && !findChromium() && (await rootPrefix())) {
    await runNode([PLAYWRIGHT, 'install-deps', 'chromium'], { capture: true });
  }
}

async function installSystems(): Promise<void> {
  const prefix = await rootPrefix();
  if (!prefix || process.platform !== 'linux') return;
  const apt = (...args: string[]): Promise<Outcome> => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return runProgram(command, rest, { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium');
}

/** The command to put before another one to run it as root without a password; `undefined` if that is not possible. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { ok } = await runProgram('sudo', ['-n', 'true'], { capture: true });
  return ok ? ['sudo', '-n'] : undefined;
}
