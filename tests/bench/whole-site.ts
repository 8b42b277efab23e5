// Builds a site from a generated record and asks others' code and a browser whether all of it works, at the root and under
// a base path: `node tests/bench/whole-site.ts [briefings, 1000] [base path, / and /base/ when nothing is said]`.
// It needs some minutes, and under .build about 1 GB for a thousand briefings.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BUILD_FOLDER } from '../../src/system/project.ts';
import { chromiumArguments, findChromium } from '../../src/tooling/browser.ts';
import { generatedArchive } from '../support/generated-archive.ts';
import { serveSite } from '../support/site.ts';
import { generateCorpus } from './corpus.ts';
import { faultsInBrowser } from './faults-in-browser.ts';
import { faultsOfFeeds, faultsOfLinks, faultsOfSitemap, readPages } from './faults-of-files.ts';

const [count = '1000', base] = process.argv.slice(2);
const archive = generatedArchive(Number(count));
const contentDir = join(BUILD_FOLDER, 'generated', `corpus-${count}`);
await mkdir(join(contentDir, 'briefings'), { recursive: true });
for (const { name, text } of generateCorpus(Number(count)))
  await writeFile(join(contentDir, 'briefings', name), text);

const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath && { executablePath }),
});
try {
  for (const path of base ? [base] : ['/', '/base/']) {
    const site = await timed(`built at ${path}`, () =>
      serveSite({ contentDir, siteUrl: 'https://record.example', base: path }),
    );
    const pages = await timed('read', () => readPages(site));
    const faults = [
      ...(await timed('feeds', () => faultsOfFeeds(site))),
      ...(await timed('sitemap', () => faultsOfSitemap(site, pages, archive))),
      ...(await timed('links', async () => faultsOfLinks(site, pages))),
      ...(await timed('browser', () => faultsInBrowser(browser, site, archive))),
    ];
    site.close();
    for (const fault of faults.slice(0, 50)) console.log(`FAULT ${fault}`);
    console.log(`${count} briefings, ${pages.size} pages at ${path}: ${faults.length} faults`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await rm(contentDir, { recursive: true, force: true });
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return value;
}
