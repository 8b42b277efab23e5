// A site of nothing but attacks, each in every field and in every place of the body that takes it for words.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { BUILD_FOLDER, ROOT } from '../../src/system/project.ts';
import { listen } from '../../src/tooling/listen.ts';
import { createSiteServer } from '../../src/tooling/serve.ts';
import {
  attackEverywhere,
  briefingTarget,
  profileTarget,
  retractedTarget,
} from '../support/attacked-file.ts';
import { ATTACKS } from '../support/attacks.ts';
import { buildSite } from '../support/build-site.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const slugs = Object.keys(ATTACKS).map((what) => `2024-05-06-${what.toLowerCase().replace(/[^a-z]+/g, '-')}`);
const folders = { content: '', workshop: '' };
let site: string;
let server: Server;
let origin: string;

test.beforeAll(async () => {
  // A hundred checks for each attack, then a build.
  test.setTimeout(300_000);
  folders.content = await mkdtemp(join(tmpdir(), 'record-attacks-'));
  for (const folder of ['briefings', 'people']) await mkdir(join(folders.content, folder));
  for (const [at, attack] of Object.values(ATTACKS).entries()) {
    const name = `${slugs[at]}.md`;
    const gone = `${slugs[at]}-gone.md`;
    for (const [file, target] of [
      [`briefings/${name}`, briefingTarget(name, `-${at}`)],
      [`briefings/${gone}`, retractedTarget(gone, `-${at}-gone`)],
      [`people/mira-sol-${at}.md`, profileTarget(name, `-${at}`)],
    ] as const)
      await writeFile(join(folders.content, file), attackEverywhere(attack, target).text);
  }
  await mkdir(BUILD_FOLDER, { recursive: true });
  folders.workshop = await mkdtemp(join(BUILD_FOLDER, 'attacks-'));
  site = join(folders.workshop, 'site');
  const env = { SITE_URL: 'https://record.example', BASE_PATH: '/', CONTENT_DIR: folders.content };
  await buildSite({ target: site, env });
  server = createSiteServer({ folder: site, base: '/' });
  origin = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
});

test.afterAll(async () => {
  server?.close();
  server?.closeAllConnections();
  for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true });
});

test('Nothing is written outside of the site', async () => {
  expect(await readdir(folders.workshop)).toEqual(['site']);
  for (const folder of [ROOT, join(ROOT, '..'), BUILD_FOLDER, tmpdir(), '/etc'])
    expect((await readdir(folder)).filter((name) => name.includes('escaped'))).toEqual([]);
  const files = await readdir(site, { recursive: true });
  expect(files.filter((file) => /escaped|\\|%|__proto__/.test(file))).toEqual([]);
  expect(files.filter((file) => /^briefings\/[^/]+\/index\.html$/.test(file)).length).toBeGreaterThanOrEqual(
    slugs.length,
  );
});

test('Every file for machines is whole', async () => {
  const files = await readdir(site, { recursive: true });
  const read = (file: string) => readFile(join(site, file), 'utf8');
  for (const file of files.filter((file) => /\.(?:xml|svg)$/.test(file)))
    expect([file, XMLValidator.validate(await read(file))]).toEqual([file, true]);
  for (const file of files.filter((file) => file.endsWith('.json')))
    expect(JSON.parse(await read(file)), file).toBeTruthy();
});

/** What goes wrong on pages, from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(origin) && frame.url() !== 'about:blank')
      complaints.push(`gone to ${frame.url()}`);
  });
  return complaints;
}

for (const [at, [what, attack]] of Object.entries(ATTACKS).entries())
  test(`On the pages about ${what}, nothing runs, calls elsewhere or leads astray`, async ({ page }) => {
    const slug = slugs[at];
    const complaints = complaintsOf(page);
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const address of [
      `/briefings/${slug}/`,
      `/briefings/${slug}/summary/`,
      `/quotes/${slug}/we-came/`,
      `/quotes/${slug}/we-came/embed/`,
      `/quotes/${slug}/withdrawn/`,
      `/people/mira-sol-${at}/`,
      `/briefings/${slug}-gone/`,
      `/quotes/${slug}-gone/we-came/`,
    ]) {
      const answer = await page.goto(origin + address);
      expect(`${address} ${answer?.status()}`).toBe(`${address} 200`);
      expect(await page.evaluate(() => Object.hasOwn(globalThis, 'attacked'))).toBe(false);
      const links = await page.locator('a').evaluateAll((found) =>
        found.flatMap((link) => {
          const address = link.getAttribute('href') ?? '';
          const { protocol } = new URL(address, document.baseURI);
          // References to take along are files of this page.
          const isFile = link.hasAttribute('download') && /^data:application\/[\w.+-]+;/.test(address);
          return isFile || /^(?:https?|mailto):$/.test(protocol) ? [] : [address];
        }),
      );
      expect(links).toEqual([]);
    }
    expect(complaints).toEqual([]);
    for (const address of [`/briefings/${slug}/`, `/briefings/${slug}-gone/`]) {
      await page.goto(origin + address);
      expect(words(await page.locator('main').innerText())).toContain(words(attack));
    }
  });

test('Lists and the search are as quiet', async ({ page }) => {
  const complaints = complaintsOf(page);
  for (const address of ['/', '/quotes/', '/people/', '/briefings/2024/', '/search/?q=attacked'])
    await page.goto(origin + address);
  await expect(page.locator('main li').first()).toBeVisible();
  expect(await page.evaluate(() => Object.hasOwn(globalThis, 'attacked'))).toBe(false);
  expect(complaints).toEqual([]);
});
