import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const slug = '2024-08-19-blinken-gaza-talks';
let content: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'record-dev-'));
  await cp('content', content, { recursive: true });
  server = spawn(process.execPath, ['src/tooling/run.mjs', 'dev'], {
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

test.describe.configure({ mode: 'serial' });

test('an invalid edit shows its findings in the page, and fixing it brings the briefing back', async ({
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
  // A page that shows an error is loaded again at every change: only with the new title is it what was fixed.
  await expect(page.getByRole('heading', { level: 1, name: 'Blinken again says' })).toBeVisible();
  await expect(overlay).toHaveCount(0);
});

test('each edit, a new briefing and a deleted one show in the pages that are open', async ({ context }) => {
  const valid = await readFile(join(content, 'briefings', `${slug}.md`), 'utf8');
  const entitled = (title: string) => valid.replace(/title: .*/, `title: ${title}`);
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

  const edited = join(content, 'briefings', `${slug}.md`);
  const page = await context.newPage();
  await page.goto(`${url}briefings/${slug}/`);
  // Whoever saves twice may do so while the page is still loading what was saved first.
  for (const pause of [0, 90, 120, 150, 180, 210, 240]) {
    await writeFile(edited, entitled('One that is not meant'));
    await page.waitForTimeout(pause);
    await writeFile(edited, entitled(`What is meant after ${pause} ms`));
    await expect(title(page, `What is meant after ${pause} ms`)).toBeVisible();
  }
  await page.close();

  const added = join(content, 'briefings/2024-08-20-another.md');
  const another = await context.newPage();
  const answer = await another.goto(`${url}briefings/2024-08-20-another/`);
  expect(answer?.status()).toBe(404);
  await writeFile(added, entitled('One that was not there'));
  await expect(title(another, 'One that was not there')).toBeVisible();
  await rm(added);
  await expect(title(another, 'There is no page at this address')).toBeVisible();
});
