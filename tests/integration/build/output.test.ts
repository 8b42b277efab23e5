import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Output } from '../../../src/integration/build/output.ts';

test('what was removed with its folder can be written again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const output = new Output(folder);
  output.write('search/index/a.txt', Buffer.from('first'));
  output.remove('search/index/a.txt');
  expect(existsSync(join(folder, 'search'))).toBe(false);
  output.write('search/index/a.txt', Buffer.from('second'));
  expect(readFileSync(join(folder, 'search/index/a.txt'), 'utf8')).toBe('second');
});
