// Prints generated summaries on both papers and says which came closest to a fault:
//   node tests/bench/summaries.ts [records, 1000] [seed] [chromium|firefox] [path of the browser]
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../src/tooling/browser.ts';
import { BUILD_FOLDER, buildInto } from '../support/build/build-site.ts';
import { startStaticHost } from '../support/site/host/static-host.ts';
import { writeContent } from '../support/site/sites/build-sites.ts';
import { acceptedRecords } from '../support/summaries/generated-content.ts';
import { type Print, printSummaries } from '../support/summaries/print.ts';

const [records = '1000', givenSeed, name = 'chromium', path] = process.argv.slice(2);
const count = Number(records);
const seed = Number(givenSeed ?? Math.floor(Math.random() * 1e9));
console.log(`${count} records, seed ${seed}, ${name}`);

const { files, refused } = acceptedRecords(count, seed);
const work = join(BUILD_FOLDER, `summaries-${process.pid}`);
await writeContent(
  join(work, 'content'),
  new Map(files.map(({ slug, text }) => [`briefings/${slug}.md`, text])),
);
await buildInto(join(work, 'site'), join(work, 'content'));
const host = await startStaticHost({ folder: join(work, 'site'), base: '/' });
console.log(`${refused} records refused: their required parts fit on no page`);
const executablePath = path ?? findChromium();
const browser =
  name === 'firefox'
    ? await firefox.launch({ channel: 'moz-firefox', executablePath: path ?? '/usr/bin/firefox-esr' })
    : await chromium.launch({ args: chromiumArguments(), ...(executablePath && { executablePath }) });
const started = performance.now();
const prints: Omit<Print, 'printed'>[] = [];
let smallest = Number.POSITIVE_INFINITY;
try {
  await printSummaries(browser, host.url, files, ({ printed, ...print }) => {
    smallest = Math.min(smallest, ...printed.texts.map(({ size }) => size));
    prints.push(print);
    for (const fault of print.faults) console.log(`FAULT ${print.slug} on ${print.paper}: ${fault}`);
  });
} finally {
  await browser.close();
  host.close();
  await rm(work, { recursive: true });
}

const byFill = prints.toSorted((a, b) => a.fill - b.fill);
const show = (list: typeof prints) =>
  list.map(({ slug, paper, fill }) => `  ${(fill * 100).toFixed(1)} % ${slug} on ${paper}`).join('\n');
console.log(`The emptiest:\n${show(byFill.slice(0, 5))}\nThe fullest:\n${show(byFill.slice(-5))}`);
console.log(`Smallest type: ${smallest.toFixed(2)} pt`);
const bad = prints.filter(({ faults }) => faults.length > 0).length;
console.log(
  `${prints.length} prints, ${bad} with faults, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (bad > 0) process.exitCode = 1;
