import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/system/project.ts';

test('the runner for mutants can load every test that it is given', () => {
  const settings = JSON.parse(readFileSync(join(import.meta.dirname, 'stryker.json'), 'utf8'));
  const environment = JSON.stringify(join(import.meta.dirname, 'environment.ts'));
  const patterns: string[] = settings.inProcess.testFiles;
  const script = `
    const { prepare, loadTests } = await import(${environment});
    prepare(process.cwd());
    const tests = await loadTests(${JSON.stringify(patterns)});
    console.log(JSON.stringify(tests.map(({ file }) => file)));
  `;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const withTests: string[] = JSON.parse(printed);
  expect([...new Set(withTests)].sort()).toEqual(globSync(patterns, { cwd: ROOT }).sort());
});
