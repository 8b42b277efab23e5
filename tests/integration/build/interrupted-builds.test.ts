import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD_FOLDER } from '../../support/build/build-site.ts';
import {
  type Building,
  contentsOf,
  headline,
  readAllTheTime,
  startBuild,
  writeContent,
} from '../../support/build/running-build.ts';
import { createRandom } from '../../support/corpus/random.ts';
import { sample } from '../../support/sample.ts';

const SEED = 7;

/** Only root may put another file system in the place of a folder. */
const mayMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

let room: string;
let outDir: string;
let contents: string;
let first: string;
let second: string;
let duration: number;
let good: string;

beforeAll(async () => {
  await mkdir(BUILD_FOLDER, { recursive: true });
  room = await mkdtemp(join(BUILD_FOLDER, 'interrupted-'));
  outDir = join(room, 'dist');
  contents = await mkdtemp(join(tmpdir(), 'interrupted-'));
  first = await writeContent(join(contents, 'first'), 'one');
  second = await writeContent(join(contents, 'second'), 'two');
  const started = performance.now();
  expect(await startBuild(first, outDir).ended).toMatchObject({ ok: true });
  duration = performance.now() - started;
  good = await contentsOf(outDir);
}, 240_000);

afterAll(async () => {
  for (const folder of [room, contents]) await rm(folder, { recursive: true, force: true });
});

const published = () => readFileSync(join(outDir, 'index.html'), 'utf8');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const leftBy = async (pid: number) =>
  (await readdir(join(room, '.build'))).filter(
    (name) => name.startsWith(`making-${pid}-`) || name.startsWith(`replaced-${pid}-`),
  );

/** Waits until a build has a folder to write into, or has ended. */
async function begunToWrite({ pid, ended }: Building): Promise<void> {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  while (!hasEnded && (await leftBy(pid)).length === 0) await wait(5);
}

test('builds killed at any moment leave the site as it was, being read, and the next one tidies up', async () => {
  const random = createRandom(SEED);
  const readers = await readAllTheTime(outDir);
  const killed: number[] = [];
  const left: string[] = [];
  for (let time = 0; time < sample(3, 8); time++) {
    const what = time % 2 === 0 ? 'all' : 'first';
    const build = startBuild(second, outDir);
    // Of three builds, two are killed once they have begun to write: when that is, is up to the machine.
    const isWriting = time % 3 !== 0;
    if (isWriting) await begunToWrite(build);
    const moment = Math.round(random.below(1000) * (isWriting ? 0.0003 : 0.0007) * duration);
    await wait(moment);
    const wasKilled = build.kill(what);
    await build.ended;
    // On a machine that was busy at first a build may end, or serve its site, before its moment comes.
    const isServed = published().includes(headline('two'));
    if (!wasKilled || isServed) expect(await startBuild(first, outDir).ended).toMatchObject({ ok: true });
    else killed.push(build.pid);
    left.push(...(await leftBy(build.pid)));
    expect(await contentsOf(outDir), `seed ${SEED}, ${what} killed after ${moment} ms`).toBe(good);
  }
  // Were nothing left by any, they were killed too early, or too late, to test anything.
  expect(left.length).toBeGreaterThan(0);

  expect(await startBuild(second, outDir).ended).toMatchObject({ ok: true });
  expect(published()).toContain(headline('two'));
  for (const pid of killed) expect(await leftBy(pid)).toEqual([]);
  expect(await readers.stop()).toEqual([]);
}, 240_000);

test('of two builds at once one is published, whole', async () => {
  const ended = await Promise.all([startBuild(first, outDir).ended, startBuild(second, outDir).ended]);
  expect(ended).toMatchObject([{ ok: true }, { ok: true }]);
  const versions = ['one', 'two'].filter((version) => published().includes(headline(version)));
  expect(versions).toHaveLength(1);
  if (versions[0] === 'one') expect(await contentsOf(outDir)).toBe(good);
}, 240_000);

test('content that is wrong leaves the site as it was, and says what is wrong', async () => {
  const before = await contentsOf(outDir);
  const wrong = await writeContent(join(contents, 'wrong'), 'three');
  await writeFile(join(wrong, 'briefings', '2030-01-01-wrong.md'), '---\ntitle: Wrong\n---\n');
  const { ok, printed } = await startBuild(wrong, outDir).ended;
  expect(ok).toBe(false);
  expect(printed).toContain('2030-01-01-wrong.md');
  expect(await contentsOf(outDir)).toBe(before);
}, 240_000);

test.skipIf(!mayMount).each([
  // A megabyte is enough to begin with and not to end with.
  ['a full disk', `mount -t tmpfs -o size=1m none "${BUILD_FOLDER}"`, /ENOSPC|No space left/],
  [
    'a disk that can only be read',
    `mount --bind "${BUILD_FOLDER}" "${BUILD_FOLDER}" && mount -o remount,ro,bind "${BUILD_FOLDER}"`,
    /EROFS|Read-only/,
  ],
])(
  '%s leaves the site as it was, and is named',
  async (_title, shell, code) => {
    const before = await contentsOf(outDir);
    const { ok, printed } = await startBuild(second, outDir, shell).ended;
    expect(ok).toBe(false);
    expect(printed).toMatch(code);
    expect(await contentsOf(outDir)).toBe(before);
    expect(existsSync(join(outDir, 'index.html'))).toBe(true);
  },
  240_000,
);
