import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reusingPrerenderer } from '../../../src/integration/build/prerenderer.ts';
import { RenderingProgress } from '../../../src/integration/build/progress.ts';
import { beginSite } from '../../../src/integration/build/site-in-making.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prerenderer-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A path of the unit "one", as far as it is looked at. */
function pathOf(pathname: string): Path {
  const route: Partial<Path['route']> = { component: 'page.astro', type: 'page' };
  return { pathname, route: route as Path['route'], cacheKey: `one key ${pathname}` };
}

test('when a page cannot be rendered, Astro gets it and those after it, and other files are made all the same', async () => {
  const served = join(root, 'dist');
  const { files, output } = await beginSite({
    ...{ root, served, public: join(root, 'public'), cache: join(root, 'cache') },
  });
  const paths = ['/first/', '/failing/', '/last/'].map(pathOf);
  const usual: AstroPrerenderer = {
    name: 'of the test',
    getStaticPaths: async () => paths,
    render: async (request) => {
      if (request.url.includes('failing')) throw new Error('Not now.');
      return new Response('A page');
    },
  };
  const made = ['card.png', 'data.json', 'embed.json', 'cite.bib', 'cite.ris', 'feed.xml'];
  const prerenderer = reusingPrerenderer(usual, {
    ...{ files, output, base: '/', origin: 'https://record.example', tellAll: false },
    withBundledCode: (of) => of,
    progress: new RenderingProgress(() => {}),
    inPlace: () => 0,
    tellWhy: () => {},
    unitFiles: [
      [
        { name: 'one', key: 'key' },
        made.map((file) => ({ file, own: file, make: () => ({ content: file, mediaType: 'text/plain' }) })),
      ],
    ],
  });
  const left = await prerenderer.getStaticPaths();
  expect(left.map(({ pathname }) => pathname)).toContain('/failing/');
  const lying = readdirSync(output).filter((name) => name.includes('.'));
  expect(lying.sort()).toEqual([...made].sort());
});
