import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, runsCommands } from '../../src/tooling/install.mjs';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/node-here': { version: '24.0.0', integrity: 'sha512-b', optional: true },
  'node_modules/node-elsewhere': { version: '24.0.0', integrity: 'sha512-c', optional: true },
};

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-'));
});

afterEach(() => rm(root, { recursive: true }));

async function install(packages: Record<string, { version: string; integrity: string }>): Promise<void> {
  for (const path of Object.keys(packages)) await mkdir(join(root, path), { recursive: true });
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

const zod = { version: '4.0.0', integrity: 'sha512-a' };
const node = { version: '24.0.0', integrity: 'sha512-b' };

test('what the lockfile asks for is enough, without the packages of other platforms', async () => {
  await install({ 'node_modules/zod': zod, 'node_modules/node-here': node });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(true);
});

test('an absent or unfinished node_modules is not installed', async () => {
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
  await mkdir(join(root, 'node_modules', 'zod'), { recursive: true });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
});

test('another version, a missing package, one too many and one deleted by hand are noticed', async () => {
  await install({ 'node_modules/zod': { ...zod, version: '3.9.9' }, 'node_modules/node-here': node });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
  await install({ 'node_modules/node-here': node });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
  await install({ 'node_modules/zod': zod, 'node_modules/node-here': node, 'node_modules/extra': zod });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
  await install({ 'node_modules/zod': zod, 'node_modules/node-here': node });
  await rm(join(root, 'node_modules', 'zod'), { recursive: true });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
});

test('the Node that runs the commands has to be there although it is optional', async () => {
  await install({ 'node_modules/zod': zod });
  expect(isInstalled(root, LOCKED, 'node-here')).toBe(false);
  expect(isInstalled(root, LOCKED, undefined)).toBe(true);
});

test('without a Node of its own, the project takes none that lacks what the code uses', () => {
  expect(['20.19.0', '22.21.0', '23.11.0', '24.0.0', '25.1.0'].filter(runsCommands)).toEqual([
    '24.0.0',
    '25.1.0',
  ]);
});
