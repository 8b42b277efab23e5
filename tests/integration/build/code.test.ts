import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeDigest } from '../../../src/integration/build/code.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'code-'));
  await mkdir(join(root, 'src'));
  await writeFile(join(root, 'src/site.ts'), 'export const url = process.env.SITE_URL;\n');
  await writeFile(
    join(root, 'src/desk.ts'),
    'export const isPlain = process.env.TERM === process.env.PATH;\n',
  );
});
afterAll(() => rm(root, { recursive: true }));

test('a setting of the site makes other code of it', async () => {
  const [one, other] = ['https://one.example', 'https://other.example'];
  expect(await codeDigest(root, { SITE_URL: one })).toBe(await codeDigest(root, { SITE_URL: one }));
  expect(await codeDigest(root, { SITE_URL: one })).not.toBe(await codeDigest(root, { SITE_URL: other }));
});

test('another terminal, another path to programs or another folder to start from does not', async () => {
  const here = { SITE_URL: 'https://one.example', TERM: 'xterm', PATH: '/usr/bin', INIT_CWD: '/site' };
  const there = { ...here, TERM: 'dumb', PATH: '/opt/bin:/usr/bin', INIT_CWD: '/', NO_COLOR: '1' };
  expect(await codeDigest(root, there)).toBe(await codeDigest(root, here));
});
