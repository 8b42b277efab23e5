import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { builtPages, elementsOf } from '../support/built-pages.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { expect, type ServedSite, type SiteName, test } from '../support/site.ts';

/** What a server sends before it waits for an answer: ten packets of 1,460 bytes. */
const FIRST_ROUND_TRIP = 14_600;

/** Brotli as common hosts do it while they serve: Apache's default is 5, that of nginx's module 6. */
function transferred(content: Buffer | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** What a page names that a browser waits for before it paints: style sheets, and scripts that are no modules. */
function awaited(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, properties: { rel, href, src, type, media } }) => {
    if (tagName === 'link' && String(rel) === 'stylesheet' && media !== 'print') return [String(href)];
    return tagName === 'script' && src !== undefined && type !== 'module' ? [String(src)] : [];
  });
}

test('the briefing and each of its quotations can be read after the first round trip, in two requests', async ({
  site,
}) => {
  const pages = (await builtPages(site)).filter(({ address }) =>
    /^(?:briefings|quotes)\/\d{4}-[^/]+\/(?!embed)(?:(?!summary|embed)[^/]+\/)?$/.test(address),
  );
  expect(pages).toHaveLength(8);
  for (const { address, html } of pages) {
    const waitsFor = awaited(html);
    expect(waitsFor, address).toHaveLength(1);
    expect(waitsFor[0], address).toMatch(/\.css$/);
    const style = readFileSync(join(site.folder, ...waitsFor));
    expect(transferred(html) + transferred(style), address).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  }
});

test('no font keeps words back or moves them when it comes', ({ site }) => {
  const styles = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.css'));
  const faces = styles.flatMap(
    (name) => readFileSync(join(site.folder, '_astro', name), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [],
  );
  // An embed has a style sheet of its own, with the same faces.
  const loaded = [...new Set(faces.filter((face) => face.includes('url(')))];
  expect(loaded).toHaveLength(4);
  for (const face of loaded) expect(face).toContain('font-display:optional');
});

for (const siteName of ['article', 'corpus'] satisfies SiteName[]) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    for (const [name, address] of Object.entries(PAGE_TYPES[siteName])) {
      test(`the ${name} stays where it is, on little script and few fonts`, async ({ page, site }) => {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 4000 });
          const { script, font, shifts } = await visit(page, site, address);
          // Pagefind, which is only there once somebody types, is measured with the search.
          if (!name.startsWith('search')) expect(script, 'JavaScript').toBeLessThanOrEqual(2000);
          expect(font, 'fonts').toBeLessThanOrEqual(45_000);
          expect(shifts, `shifts at ${width} px`).toEqual([]);
        }
      });
    }
  });
}

/** Opens a page; bytes of its scripts as transferred, of its fonts as they are, and all that moved. */
async function visit(page: Page, site: ServedSite, address: string) {
  const bytes = { script: 0, font: 0 };
  const measure = (request: Request) => {
    const kind = request.resourceType();
    const file = () => readFileSync(join(site.folder, request.url().slice(site.url.length)));
    if (kind === 'script') bytes.script += transferred(file());
    if (kind === 'font') bytes.font += file().length;
  };
  page.on('request', measure);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('request', measure);
  const shifts = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        // What was buffered is there a frame later.
        requestAnimationFrame(() => resolve(observer.takeRecords().map((entry) => JSON.stringify(entry))));
      }),
  );
  return { ...bytes, shifts };
}
