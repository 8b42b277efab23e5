import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, elementsOf } from '../../support/site/built-pages.ts';
import { transferred } from '../../support/site/host/transferred.ts';
import { expect, test } from '../../support/site/site-test.ts';

/** What a server sends before it waits for an answer: ten packets of 1,460 bytes. */
const FIRST_ROUND_TRIP = 14_600;

/** What a page names that a browser waits for before it paints: style sheets, and scripts that are no modules. */
function awaited(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, properties: { rel, href, src, type, media } }) => {
    if (tagName === 'link' && String(rel) === 'stylesheet' && media !== 'print') return [String(href)];
    return tagName === 'script' && src !== undefined && type !== 'module' ? [String(src)] : [];
  });
}

/** Bytes of a page and all that a browser waits for before it paints it. */
function beforePaint(folder: string, html: string): number {
  const styles = awaited(html).map((file) => transferred(readFileSync(join(folder, file))));
  return styles.reduce((sum, size) => sum + size, transferred(html));
}

test('the briefing and each of its quotations can be read after the first round trip, in two requests', async ({
  site,
}) => {
  const pages = (await builtPages(site)).filter(({ address }) =>
    /^(?:briefings\/\d{4}-[^/]+|quotes\/\d{4}-[^/]+\/[^/]+)\/$/.test(address),
  );
  expect(pages).toHaveLength(8);
  for (const { address, html } of pages) {
    expect(awaited(html), address).toEqual([expect.stringMatching(/\.css$/)]);
    expect(beforePaint(site.folder, html), address).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  }
});

test('so can the handout of its quotations and the large print, which have a second style sheet', async ({
  site,
}) => {
  const pages = (await builtPages(site)).filter(({ address }) =>
    /^briefings\/\d{4}-[^/]+\/(?:quotations|summary\/large-print)\/$/.test(address),
  );
  expect(pages).toHaveLength(2);
  for (const { address, html } of pages) {
    expect(awaited(html), address).toHaveLength(2);
    expect(beforePaint(site.folder, html), address).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  }
});

test('no font keeps words back or moves them when it comes', ({ site }) => {
  const styles = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.css'));
  const faces = styles.flatMap(
    (name) => readFileSync(join(site.folder, '_astro', name), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [],
  );
  // An embed has a style sheet of its own, with the same faces.
  const loaded = [...new Set(faces.filter((face) => face.includes('url(')))];
  expect(loaded).toHaveLength(5);
  for (const face of loaded) expect(face).toContain('font-display:optional');
});
