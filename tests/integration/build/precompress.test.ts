import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompressFolder } from '../../support/build/precompress-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = '<p>On the record.</p>\n'.repeat(200);

test('every text file has the same text beside it, compressed in two ways', async () => {
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
  const names = ['index.html', 'a/style.css', 'a/b/feed.xml', 'data.json', 'cite.ris', 'robots.txt'];
  for (const name of names) await writeFile(join(folder, name), `${name} ${page}`);
  precompressFolder(folder);
  for (const name of names) {
    const [br, gz] = await Promise.all(
      ['br', 'gz'].map((ending) => readFile(join(folder, `${name}.${ending}`))),
    );
    expect(brotliDecompressSync(br ?? '').toString()).toBe(`${name} ${page}`);
    expect(gunzipSync(gz ?? '').toString()).toBe(`${name} ${page}`);
  }
});

test('pictures, fonts and what fits into a packet are left alone', async () => {
  for (const name of ['card.png', 'serif.woff2']) await writeFile(join(folder, name), page);
  await writeFile(join(folder, 'short.html'), page.slice(0, 1000));
  precompressFolder(folder);
  expect((await readdir(folder)).sort()).toEqual(['card.png', 'serif.woff2', 'short.html']);
});

test('the same text becomes the same bytes, whatever the system', async () => {
  const made: Buffer[][] = [];
  for (let time = 0; time < 2; time += 1) {
    await writeFile(join(folder, 'index.html'), page);
    precompressFolder(folder);
    made.push(
      await Promise.all(['br', 'gz'].map((ending) => readFile(join(folder, `index.html.${ending}`)))),
    );
  }
  expect(made[0]).toEqual(made[1]);
  // No time in the header of gzip, no system, and nothing of the level.
  expect([...(made[0]?.[1]?.subarray(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 0, 255]);
});
