import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLeftovers, makeWorkFolder, replaceFolder } from '../../../src/integration/build/work-folder.ts';

// Above what any system hands out, so nothing runs under it.
const DEAD = 4_194_305;

let root: string;
let served: string;
let buildFolder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'));
  served = join(root, 'dist');
  buildFolder = join(root, 'buildFolder');
});

afterEach(() => rm(root, { recursive: true }));

async function folderSaying(path: string, text: string): Promise<string> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), text);
  return path;
}

async function finished(text: string): Promise<string> {
  return folderSaying(join(await makeWorkFolder(buildFolder), 'site'), text);
}

const published = () => readFileSync(join(served, 'index.html'), 'utf8');

test('a first build appears', async () => {
  await replaceFolder(await finished('first'), served, buildFolder);
  expect(published()).toBe('first');
});

test('a new build replaces the old one whole', async () => {
  await folderSaying(served, 'old');
  await writeFile(join(served, 'stale.html'), '');
  await replaceFolder(await finished('new'), served, buildFolder);
  expect(published()).toBe('new');
  expect(existsSync(join(served, 'stale.html'))).toBe(false);
});

test('builds that end together leave one of them, whole', async () => {
  const builds = await Promise.all(['a', 'b', 'c', 'd'].map(finished));
  await Promise.all(builds.map((build) => replaceFolder(build, served, buildFolder)));
  expect(['a', 'b', 'c', 'd']).toContain(published());
});

test('a build that cannot be put in place leaves the old one', async () => {
  await folderSaying(served, 'old');
  await makeWorkFolder(buildFolder);
  await expect(replaceFolder(join(buildFolder, 'no such'), served, buildFolder)).rejects.toThrow('ENOENT');
  expect(published()).toBe('old');
});

test('what a killed build left is removed, what a running one uses stays', async () => {
  await folderSaying(join(buildFolder, `making-${DEAD}-abc`), 'half');
  const running = await makeWorkFolder(buildFolder);
  await mkdir(join(buildFolder, 'sites'));
  await clearLeftovers(served, buildFolder);
  expect(await readdir(buildFolder)).toEqual([running.slice(buildFolder.length + 1), 'sites'].sort());
});

test('a build killed between its two renames gives the old site back', async () => {
  await folderSaying(join(buildFolder, `replaced-${DEAD}-dist-abc`, 'folder'), 'old');
  await clearLeftovers(served, buildFolder);
  expect(published()).toBe('old');
});

test('also where this process has the number of the one that was killed', async () => {
  await folderSaying(join(buildFolder, `replaced-${process.pid}-dist-abc`, 'folder'), 'old');
  await clearLeftovers(served, buildFolder);
  expect(published()).toBe('old');
});

test('but not that of another site beside it', async () => {
  await folderSaying(join(buildFolder, `replaced-${DEAD}-other-abc`, 'folder'), 'old');
  await clearLeftovers(served, buildFolder);
  expect(existsSync(served)).toBe(false);
});
