import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFile, replaceFile } from '../../src/system/replace-file.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'replace-file-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test('a replaced file keeps its permissions, and a link to it stays one', async () => {
  const path = await folder();
  await writeFile(join(path, 'ledger'), 'old');
  await chmod(join(path, 'ledger'), 0o640);
  await symlink('ledger', join(path, 'link'));
  await replaceFile(join(path, 'link'), 'new');
  expect(await readFile(join(path, 'ledger'), 'utf8')).toBe('new');
  expect((await stat(join(path, 'ledger'))).mode & 0o777).toBe(0o640);
  expect(await readlink(join(path, 'link'))).toBe('ledger');
  expect((await readdir(path)).sort()).toEqual(['ledger', 'link']);
});

test('a file is made with its folder, and none is replaced', async () => {
  const file = join(await folder(), 'briefings', 'new.md');
  expect(await createFile(file, 'first')).toBe(true);
  expect(await createFile(file, 'second')).toBe(false);
  expect(await readFile(file, 'utf8')).toBe('first');
  expect(await readdir(join(file, '..'))).toEqual(['new.md']);
});

/** Only root may put another file system in the place of a folder. */
const mayMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

test.skipIf(!mayMount)('a disk that fills up leaves the file as it was, and nothing beside it', () => {
  const module = JSON.stringify(join(import.meta.dirname, '../../src/system/replace-file.ts'));
  const script = `
    const { replaceFile } = await import(${module});
    const { readFileSync, readdirSync, writeFileSync } = await import('node:fs');
    writeFileSync('/mnt/ledger', 'old');
    const told = await replaceFile('/mnt/ledger', 'x'.repeat(900_000)).catch(({ code }) => code);
    console.log(told, readFileSync('/mnt/ledger', 'utf8'), readdirSync('/mnt').join());`;
  const mounted = 'mount -t tmpfs -o size=512k none /mnt && exec "$@"';
  const node = [process.execPath, '--input-type=module', '-e', script];
  const printed = execFileSync('unshare', ['--mount', 'sh', '-c', mounted, 'sh', ...node]);
  expect(String(printed).trim()).toBe('ENOSPC old ledger');
});
