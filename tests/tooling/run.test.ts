import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
