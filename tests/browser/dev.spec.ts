import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const slug = '2024-08-19-blinken-gaza-talks';
let content: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'record-dev-'));
  await cp('content', content, { recursive: true });
  server = spawn(process.execPath, ['src/tasks/run.mjs', 'dev'], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  url = await new Promise((resolve) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/localhost:\d+\/[\w/-]*/.exec(text)?.[0];
      if (address) resolve(address);
    });
  });
});

test.afterAll(async () => {
  server.kill('SIGTERM');
  await rm(content, { recursive: true, force: true });
});

test('an invalid edit shows its findings in the page, and mending it brings the briefing back', async ({
  page,
}) => {
  const file = join(content, 'briefings', `${slug}.md`);
  const valid = await readFile(file, 'utf8');
  await page.goto(`${url}briefings/${slug}/`);
  await expect(page.locator('h1')).toContainText('Blinken');

  await writeFile(file, valid.replace('speaker: hamas', 'speaker: hammas'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('hammas');
  await expect(overlay).toContainText(`${slug}.md`);

  await writeFile(file, valid.replace('title: Blinken says', 'title: Blinken again says'));
  await expect(overlay).toHaveCount(0);
  await expect(page.locator('h1')).toContainText('Blinken again says');
});
