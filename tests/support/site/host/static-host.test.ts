import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startStaticHost } from './static-host.ts';

/** What answers requests to a small site under a base path. */
async function hosted(base: string, more: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'hosted site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'about'));
  const files = {
    'index.html': 'front',
    'about/index.html': 'about',
    '404.html': 'not here',
    'robots.txt': 'Sitemap: “x”',
    _headers: '/*\n  X-Test: yes\n/about/\n  X-About: yes\n',
    _redirects: '/old/ /about/ 301\n',
    ...more,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const host = await startStaticHost({ folder, base });
  onTestFinished(() => host.close());
  const get = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, host.url), { redirect: 'manual', ...init });
  return { folder, get };
}

test('the static host of the tests serves pages and obeys _headers', async () => {
  const { get } = await hosted('/');
  const page = await get('/about/');
  expect(await page.text()).toBe('about');
  expect([page.headers.get('x-test'), page.headers.get('x-about')]).toEqual(['yes', 'yes']);
  expect((await get('/robots.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test.each([
  ['/', '/about?q=1', 301, '/about/?q=1'],
  ['/', '/old/', 301, '/about/'],
  ['/press/news/', '/', 302, '/press/news/'],
  ['/press/news/', '/press/news', 301, '/press/news/'],
  ['/press/news/', '/press/news/about', 301, '/press/news/about/'],
])('under %s it redirects %s', async (base, path, status, location) => {
  const { get } = await hosted(base);
  const answer = await get(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
});

test.each(['/nope/', '/_headers', '/_redirects', '/about/nope.css'])('it has no %s', async (path) => {
  const { get } = await hosted('/');
  const answer = await get(path);
  expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
  expect(answer.headers.get('x-test')).toBe('yes');
});

test('under a base path it serves the site there and nowhere else', async () => {
  const { get } = await hosted('/press/news/');
  expect(await (await get('/press/news/about/')).text()).toBe('about');
  expect((await get('/about/')).status).toBe(404);
});

test('it sends a compressed copy to whoever accepts one, and a new build without a restart', async () => {
  const { folder, get } = await hosted('/', { 'index.html.gz': 'compressed' });
  const ask = (encoding: string) => get('/', { method: 'HEAD', headers: { 'Accept-Encoding': encoding } });
  expect((await ask('gzip')).headers.get('content-encoding')).toBe('gzip');
  expect((await ask('identity')).headers.get('content-encoding')).toBeNull();
  await writeFile(join(folder, 'about', 'index.html'), 'newer');
  expect(await (await get('/about/')).text()).toBe('newer');
});
