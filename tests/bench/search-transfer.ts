// What a search transfers, over a built site: `node tests/bench/search-transfer.ts <built site> <query> […]`, where a query
// is the end of an address, such as `?q=river+accord`. Text is counted as a host compresses it (gzip); everything is
// counted, the page and its fonts too, as on a first visit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../src/tooling/browser.ts';
import { startStaticHost } from '../support/site/host/static-host.ts';

const [folder, ...queries] = process.argv.slice(2);
if (!folder || queries.length === 0) throw new Error('Expected a built site and queries.');
const host = await startStaticHost({ folder, base: '/' });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath && { executablePath }),
});
for (const query of queries) {
  const page = await browser.newPage();
  const paths = new Set<string>();
  page.on('response', (response) => paths.add(new URL(response.url()).pathname));
  const started = performance.now();
  await page.goto(`${host.url}search/${query}`);
  await page.waitForFunction(() =>
    /result|Nothing|not be/.test(document.querySelector('#search-status')?.textContent ?? ''),
  );
  const took = Math.round(performance.now() - started);
  const sizes = [...paths].map((path) => [path, transferred(path)] as const).sort((a, b) => b[1] - a[1]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `${query}: ${(total / 1000).toFixed(0)} kB, ${took} ms, ${await page.textContent('#search-status')}`,
  );
  for (const [path, size] of sizes.slice(0, 6)) console.log(`  ${size} ${path}`);
  await page.close();
}
await browser.close();
host.close();

function transferred(path: string): number {
  const file = readFileSync(`${folder}${path}${path.endsWith('/') ? 'index.html' : ''}`);
  return /\.(?:js|css|json|svg)$|\/$/.test(path) ? gzipSync(file).length : file.length;
}
