import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/outputs/share-cards/card.ts';
import { ROOT } from '../../../src/system/project.ts';
import { linkPackages } from '../../support/build/project-copy.ts';

let root: string;
let folder: string;
let cardFile: (card: Card) => Promise<{ readonly content: Uint8Array }>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'card-cache-'));
  folder = join(root, 'node_modules', '.cache', 'share-cards');
  await linkPackages(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, 'src'), join(root, 'src'), 'junction');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  // The folder is read once.
  vi.resetModules();
  ({ cardFile } = await import('../../../src/outputs/share-cards/card-cache.ts'));
});
afterAll(() => {
  vi.restoreAllMocks();
  // Nothing that has read from this folder is left to other tests.
  vi.resetModules();
  rmSync(root, { recursive: true, force: true });
});

const card = (text: string): Card => ({
  ...{ lang: 'en', dir: 'ltr', flags: [], notes: [] },
  words: { text, lang: 'en', dir: 'ltr', tone: 'said' },
  by: { name: 'Ada Example', role: 'Mayor' },
  day: 'March 3, 2025',
});

function age(file: string, days: number): void {
  const then = new Date(Date.now() - days * 86_400_000);
  utimesSync(join(folder, file), then, then);
}

test('a card is drawn once; when another is drawn, those that no build asked for in ninety days are thrown away', async () => {
  for (const [file, days] of [
    ['old.png', 91],
    ['young.png', 89],
  ] as const) {
    writeFileSync(join(folder, file), '');
    age(file, days);
  }
  const drawn = Buffer.from((await cardFile(card('“Once”'))).content);
  expect(drawn.subarray(1, 4).toString()).toBe('PNG');
  const kept = readdirSync(folder).find((name) => name !== 'young.png') ?? '';
  // No unfinished file, and not the old one.
  expect(new Set(readdirSync(folder))).toEqual(new Set([kept, 'young.png']));
  expect(readFileSync(join(folder, kept))).toEqual(drawn);

  // From now on it is told from a drawn one by its bytes; asking for it keeps it.
  writeFileSync(join(folder, kept), 'as kept');
  age(kept, 100);
  expect(Buffer.from((await cardFile(card('“Once”'))).content).toString()).toBe('as kept');
  expect(Date.now() - statSync(join(folder, kept)).mtimeMs).toBeLessThan(86_400_000);
});
