import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAddress } from '../../src/site/site.ts';
import { ROOT } from '../../src/system/project.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

const workflow: { jobs: { publish: { steps: readonly Step[] } } } = parse(
  readFileSync(join(ROOT, '.github', 'workflows', 'pages.yml'), 'utf8'),
);
const { steps } = workflow.jobs.publish;

test('the workflow for GitHub Pages installs, restores the cache, builds, and publishes dist/', () => {
  expect(steps.map(({ uses, run }) => uses?.replace(/@v\d+$/, '') ?? run)).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'npm ci',
    'actions/cache',
    'actions/configure-pages',
    'npm run build',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ]);
  expect(steps.find(({ uses }) => uses?.includes('artifact'))?.with?.path).toBe('dist');
  expect(steps.find(({ uses }) => uses?.includes('cache@'))?.with?.path).toContain('node_modules/.astro');
});

test('it builds for the address that GitHub gives, as GitHub writes it', () => {
  const { env } = steps.find(({ run }) => run === 'npm run build') ?? {};
  expect(env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  // The path has no slash at its end, and is empty for a domain of one's own.
  expect(readAddress({ SITE_URL: 'https://ada.github.io', BASE_PATH: '/record' })).toEqual({
    url: 'https://ada.github.io',
    base: '/record/',
  });
  expect(readAddress({ SITE_URL: 'https://record.example', BASE_PATH: '' }).base).toBe('/');
});
