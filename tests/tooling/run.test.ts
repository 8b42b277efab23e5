import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../src/system/project.ts';

/** `npm run <command>`, as the shell would. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tooling/run.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a command passes its arguments on, and ends with its exit code', () => {
  expect(run(['check', '--codes']).stdout).toContain('quote/not-verbatim');
  expect(run(['check', '--nonsense']).status).toBe(2);
});

test.each([['check'], ['build']])('npm run %s tells a setting that is wrong in a line', (command) => {
  const { status, stdout, stderr } = run([command], { SITE_URL: 'nonsense' });
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain('SITE_URL is "nonsense", expected an address such as');
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
});

test('npm run build tells findings as they are, without a stack', () => {
  const contentDir = join(import.meta.dirname, '..', 'fixtures', 'invalid', 'content');
  const { status, stdout, stderr } = run(['build'], { CONTENT_DIR: contentDir });
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain('2030-01-01-wrong.md:1:1 error schema/missing');
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
});

test('a command that nobody knows is told with those there are', () => {
  const { status, stderr } = run(['biuld']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no command "biuld", only: .*build.*check/);
});

test('what is recorded is recorded, though nobody reads to the end what is said of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'briefings'));
  await cp(
    join(import.meta.dirname, '..', 'fixtures', 'valid', '2025-03-03-harbor-talks.md'),
    join(folder, 'briefings', '2025-03-03-harbor-talks.md'),
  );
  const child = spawn(process.execPath, ['src/tooling/main.ts', 'record', '--yes'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([status, said]).toEqual([0, '']);
  expect(await readFile(join(folder, 'permalinks.jsonl'), 'utf8')).toContain(
    '/quotes/2025-03-03-harbor-talks/',
  );
});
