// The published content after it was moved, renamed, retracted and corrected: old addresses lead on.
// What breaks such a promise is not built, see tests/loader/published-content.test.ts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE } from '../../support/site/article.ts';
import { addressFaults, readPages } from '../../support/site/faults/broken-addresses.ts';
import { startStaticHost } from '../../support/site/host/static-host.ts';
import { expect, test } from '../../support/site/site-test.ts';
import { MOVED_TO } from '../../support/site/sites/changed-content.ts';

test.use({ siteName: 'moved' });

test('What moved leads on, also on a host that knows no rules', async ({ page, site }) => {
  const rules = await readFile(join(site.folder, '_redirects'), 'utf8');
  expect(rules).toContain(`/briefings/${ARTICLE}/ /press/briefings/${MOVED_TO}/ 301\n`);
  const host = await startStaticHost({ folder: site.folder, base: site.recipe.base, redirects: false });
  for (const [from, to] of [
    [`briefings/${ARTICLE}/`, `briefings/${MOVED_TO}/`],
    [`briefings/${ARTICLE}/summary/`, `briefings/${MOVED_TO}/summary/`],
    [`quotes/${ARTICLE}/get-to-yes/`, `quotes/${MOVED_TO}/get-to-yeah/`],
    [`quotes/${MOVED_TO}/get-to-yes/`, `quotes/${MOVED_TO}/get-to-yeah/`],
    ['people/tony-blinken/', 'people/antony-blinken/'],
  ] as const) {
    const html = await readFile(join(site.folder, from, 'index.html'), 'utf8');
    expect(html).toContain(`<link rel="canonical" href="https://record.example/press/${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`href="/press/${to}"`);
    await page.goto(`${host.url}${from}`);
    await page.waitForURL(`${host.url}${to}`);
  }
  host.close();
});

test('Files of old addresses stay for programs and frames, and lists name only new ones', async ({
  site,
}) => {
  // Programs and frames on other sites follow no page that says where to: they find the file where it was.
  const fileAt = (path: string) => readFile(join(site.folder, path));
  const quoteFiles = ['embed/index.html', 'oembed.json', 'card.png'];
  for (const [from, to, files] of [
    [`briefings/${ARTICLE}`, `briefings/${MOVED_TO}`, ['.json', '.bib', '.ris', '.csl.json', '/card.png']],
    [`quotes/${ARTICLE}/get-to-yes/`, `quotes/${MOVED_TO}/get-to-yeah/`, quoteFiles],
    [`quotes/${MOVED_TO}/get-to-yes/`, `quotes/${MOVED_TO}/get-to-yeah/`, quoteFiles],
    [`quotes/${ARTICLE}/not-give-and-give/`, `quotes/${MOVED_TO}/not-give-and-give/`, quoteFiles],
    ['people/tony-blinken/', 'people/antony-blinken/', ['feed.xml', 'feed.json', 'card.png']],
  ] as const)
    for (const file of files) expect(await fileAt(`${from}${file}`)).toEqual(await fileAt(`${to}${file}`));
  for (const listing of ['sitemap.xml', 'index.json'])
    expect(String(await fileAt(listing))).not.toMatch(new RegExp(`${ARTICLE}|get-to-yes|/tony-blinken`));
  for (const [file, reason] of [
    [`quotes/${MOVED_TO}/not-give-and-give/oembed.json`, 'Retracted: quotation'],
    [`briefings/${MOVED_TO}.bib`, 'He was misheard.'],
    ['briefings/2021-03-01-rain.json', 'It was snow.'],
    ['briefings/2021-03-01-rain.ris', 'It was snow.'],
  ] as const) {
    expect(String(await fileAt(file)), file).toContain(reason);
    expect(String(await fileAt(file)), file).not.toMatch(/conducting negotiations|It will pass/);
  }
  expect(await addressFaults(site.folder, site.recipe, await readPages(site.folder, site.recipe))).toEqual(
    [],
  );
});

test('What was retracted says so, and what was corrected is listed', async ({ page }) => {
  await page.goto(`./quotes/${MOVED_TO}/not-give-and-give/`);
  await expect(page.locator('main')).toContainText('He was misheard.');
  await expect(page.locator('body')).not.toContainText('conducting negotiations');
  for (const listing of ['quotes/', 'people/benjamin-netanyahu/', `briefings/${MOVED_TO}/`]) {
    await page.goto(`./${listing}`);
    await expect(page.locator('main')).not.toContainText('conducting negotiations');
  }
  await expect(page.locator('main')).toContainText('A quotation by Benjamin Netanyahu was retracted.');
  await expect(page.locator('main')).toContainText('A word was missing.');
  await page.goto(`./quotes/${MOVED_TO}/living-these-days/`);
  await expect(page.locator('main')).toContainText('A word was missing.');
  await page.goto(`./corrections/`);
  await expect(page.locator('main li')).toHaveCount(4);
  await expect(page.locator('main')).toContainText('He was misheard.');
});
