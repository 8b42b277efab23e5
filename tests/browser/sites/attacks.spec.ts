// A site of nothing but attacks, each in every field and in every place of the body that takes it for words.
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { ROOT } from '../../../src/system/project.ts';
import { attacksOnSite } from '../../support/attacks/attacked-content.ts';
import { BUILD_FOLDER } from '../../support/build/build-site.ts';
import { expect, test } from '../../support/site/site-test.ts';

test.use({ siteName: 'attacks' });

test('Nothing is written outside of the site', async ({ site }) => {
  for (const folder of [ROOT, join(ROOT, '..'), BUILD_FOLDER, dirname(site.folder), tmpdir(), '/etc'])
    expect((await readdir(folder)).filter((name) => name.includes('escaped'))).toEqual([]);
  const files = await readdir(site.folder, { recursive: true });
  expect(files.filter((file) => /escaped|\\|%|__proto__/.test(file))).toEqual([]);
  expect(files.filter((file) => /^briefings\/[^/]+\/index\.html$/.test(file)).length).toBeGreaterThanOrEqual(
    attacksOnSite.length,
  );
});

test('Every file for machines is whole', async ({ site }) => {
  const files = await readdir(site.folder, { recursive: true });
  const read = (file: string) => readFile(join(site.folder, file), 'utf8');
  for (const file of files.filter((file) => /\.(?:xml|svg)$/.test(file)))
    expect([file, XMLValidator.validate(await read(file))]).toEqual([file, true]);
  for (const file of files.filter((file) => file.endsWith('.json')))
    expect(JSON.parse(await read(file)), file).toBeTruthy();
});

/** What goes wrong on pages of a site, from now on. */
function complaintsOf(page: Page, siteUrl: string): string[] {
  const { origin } = new URL(siteUrl);
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

/** In the page: whether a script of the content has run, the links that lead astray, and the words that are shown. */
function lookForHarm() {
  const astray = [...document.links, ...document.querySelectorAll('a:not([href])')].flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    const { protocol } = new URL(address, document.baseURI);
    // References to take along are files of this page.
    const isFile = link.hasAttribute('download') && /^data:application\/[\w.+-]+;/.test(address);
    return isFile || /^(?:https?|mailto):$/.test(protocol) ? [] : [address];
  });
  const shown = document.querySelector('main')?.innerText ?? '';
  return { wasAttacked: Object.hasOwn(globalThis, 'attacked'), astray, shown };
}

for (const { what, attack, slug, suffix } of attacksOnSite)
  test(`On the pages about ${what}, nothing runs, calls elsewhere or leads astray`, async ({
    page,
    site,
  }) => {
    const complaints = complaintsOf(page, site.url);
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const address of [
      `./briefings/${slug}/`,
      `./briefings/${slug}/summary/`,
      `./quotes/${slug}/we-came/`,
      `./quotes/${slug}/we-came/embed/`,
      `./quotes/${slug}/withdrawn/`,
      `./people/mira-sol${suffix}/`,
      `./briefings/${slug}-gone/`,
      `./quotes/${slug}-gone/we-came/`,
    ]) {
      const answer = await page.goto(address);
      expect(`${address} ${answer?.status()}`).toBe(`${address} 200`);
      const { wasAttacked, astray, shown } = await page.evaluate(lookForHarm);
      expect(wasAttacked, address).toBe(false);
      expect(astray, address).toEqual([]);
      if (/^\.\/briefings\/[^/]+\/$/.test(address)) expect(words(shown)).toContain(words(attack));
    }
    expect(complaints).toEqual([]);
  });

test('Lists and the search are as quiet', async ({ page, site }) => {
  const complaints = complaintsOf(page, site.url);
  for (const address of ['./', './quotes/', './people/', './briefings/2024/', './search/?q=attacked'])
    await page.goto(address);
  await expect(page.locator('main li').first()).toBeVisible();
  expect(await page.evaluate(() => Object.hasOwn(globalThis, 'attacked'))).toBe(false);
  expect(complaints).toEqual([]);
});
