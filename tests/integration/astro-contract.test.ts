import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../src/system/project.ts';
import { copyProject, type ProjectCopy } from '../support/build/project-copy.ts';

// A machine that does other things builds slowly.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

// What this site relies on in Astro. When an upgrade breaks one of these, it is told here, and by name.

/** An owner's project: another integration before and one behind ours, one that adds a further one, and a redirect. */
const config = `
import sitemap from '@astrojs/sitemap';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import usual from './usual.config.mjs';

const told = (name) => ({
  name,
  hooks: {
    'astro:build:done': ({ dir, pages, assets }) => {
      const files = [...assets.values()].flat().map((url) => fileURLToPath(url));
      writeFileSync(new URL(name + '.json', dir), JSON.stringify({ pages, files: files.length }));
    },
  },
});
const adding = {
  name: 'adding',
  hooks: { 'astro:config:setup': ({ updateConfig }) => updateConfig({ integrations: [told('added')] }) },
};

export default {
  ...usual,
  integrations: [told('first'), ...usual.integrations, sitemap(), adding],
  redirects: { '/old/': '/people/' },
};
`;

let project: ProjectCopy;
const env = { SITE_URL: 'https://record.example', BASE_PATH: '/below/' };

beforeAll(async () => {
  project = await copyProject();
  await cp(join(ROOT, 'content'), project.path('content'), { recursive: true });
  await cp(project.path('astro.config.mjs'), project.path('usual.config.mjs'));
  writeFileSync(project.path('astro.config.mjs'), config);
});
afterAll(() => project.remove());

const built = (file: string) => readFileSync(project.path(join('dist', file)), 'utf8');

interface Told {
  readonly pages: readonly { readonly pathname: string }[];
  readonly files: number;
}

function told(name: string): Told {
  return JSON.parse(built(`${name}.json`));
}

describe('with other integrations and redirects', () => {
  let first: Told;

  test('astro build publishes what all of them made', async () => {
    await project.astro('build', env);
    first = told('first');
    expect(first.pages.length).toBeGreaterThan(30);
    expect(first.files).toBeGreaterThan(90);
    expect(told('added')).toEqual(first);
    expect(built('old/index.html')).toContain('url=/people/');
    expect(built('sitemap-index.xml')).toContain('https://record.example/below/sitemap-0.xml');
  });

  test('astro build renders again only what changed, and tells them of every page and file', async () => {
    // Astro writes some variables of the environment, and how much is logged, into the code that it bundles.
    const printed = await project.astro('build --verbose', { ...env, T: 'a name that stands in that code' });
    const [, made = '', reused = ''] = /^pages +(\d+) +(\d+)/m.exec(printed) ?? [];
    expect(Number(reused)).toBeGreaterThan(2 * Number(made));
    expect(told('first')).toEqual(first);
    expect(built('sitemap-0.xml').match(/<loc>/g)).toHaveLength(first.pages.length - 1);
  });

  test('a file that somebody changed or removed in the built site is made again', async () => {
    const [page = '', card = ''] = ['people/hamas/index.html', 'people/hamas/card.png'];
    const before = built(page);
    writeFileSync(project.path(`dist/${page}`), 'Not what was built.');
    rmSync(project.path(`dist/${card}`));
    await project.astro('build', env);
    expect(built(page)).toBe(before);
    expect(built(card).length).toBeGreaterThan(0);
  });

  test('a page that another integration changes is changed once, and the served one not before all is done', async () => {
    const stamping = `{ name: 'stamping', hooks: { 'astro:build:done': ({ dir }) => {
      const page = new URL('people/hamas/index.html', dir);
      appendFileSync(page, '<!-- stamped -->');
      writeFileSync(new URL('served.json', dir), JSON.stringify(readFileSync('dist/people/hamas/index.html', 'utf8')));
    } } }`;
    const stamped = config
      .replace('import { writeFileSync }', 'import { appendFileSync, readFileSync, writeFileSync }')
      .replace('sitemap()', stamping);
    writeFileSync(project.path('astro.config.mjs'), stamped);
    for (let time = 0; time < 3; time++) {
      const before = built('people/hamas/index.html');
      await project.astro('build', env);
      expect(JSON.parse(built('served.json'))).toBe(before);
      expect(built('people/hamas/index.html').match(/<!-- stamped -->/g)).toHaveLength(1);
    }
  });

  test('a build that fails in another integration leaves the served site as it was', async () => {
    const before = [built('index.html'), built('people/hamas/index.html')];
    const failing = `{ name: 'failing', hooks: { 'astro:build:done': () => { throw new Error('No.'); } } }`;
    writeFileSync(project.path('astro.config.mjs'), config.replace('sitemap()', failing));
    await expect(project.astro('build', env)).rejects.toThrow('No.');
    expect([built('index.html'), built('people/hamas/index.html')]).toEqual(before);
  });
});
