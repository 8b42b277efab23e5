import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen } from '../../src/tooling/listen.ts';
import { createSiteServer } from '../../src/tooling/serve.ts';
import { pressFolder } from '../support/press-folder.ts';

let folder: string;
const servers: Server[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served site-'));
  await mkdir(join(folder, 'about'));
  await writeFile(join(folder, 'index.html'), 'front');
  await writeFile(join(folder, 'about', 'index.html'), 'about');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'robots.txt'), 'Sitemap: “x”');
  await writeFile(join(folder, '_headers'), '/*\n  X-Test: yes\n/about/\n  X-About: yes\n');
  await writeFile(join(folder, '_redirects'), '/old/ /about/ 301\n');
});

afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await rm(folder, { recursive: true });
});

async function served(base: string) {
  const server = createSiteServer({ folder, base });
  servers.push(server);
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  return (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
}

describe('the server', () => {
  test('serves pages and obeys _headers', async () => {
    const get = await served('/');
    const page = await get('/about/');
    expect(await page.text()).toBe('about');
    expect(page.headers.get('x-test')).toBe('yes');
    expect(page.headers.get('x-about')).toBe('yes');
  });

  test.each([
    ['/about?q=1', 301, '/about/?q=1'],
    ['//about', 301, '/about/'],
    ['/old/', 301, '/about/'],
  ])('redirects %s', async (path, status, location) => {
    const response = await (await served('/'))(path);
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
  });

  test.each(['/nope/', '/_headers', '/_redirects', '/about/nope.css'])('has no %s', async (path) => {
    const response = await (await served('/'))(path);
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
    expect(response.headers.get('x-test')).toBe('yes');
  });

  test.each(['/%zz', '/%00', '/..%2f..%2fetc/passwd', '/..%5cx'])('refuses %s', async (path) => {
    expect((await (await served('/'))(path)).status).toBe(400);
  });

  test('only reads', async () => {
    expect((await (await served('/'))('/', { method: 'POST' })).status).toBe(405);
  });

  test('says that text is UTF-8', async () => {
    const response = await (await served('/'))('/robots.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('shows a new build, and its headers, without a restart', async () => {
    const get = await served('/');
    await get('/');
    await writeFile(join(folder, 'index.html'), 'newer');
    await writeFile(join(folder, '_headers'), '/*\n  X-Test: changed\n');
    const page = await get('/');
    expect([await page.text(), page.headers.get('x-test')]).toEqual(['newer', 'changed']);
  });

  test.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to those who take %s it sends what lies compressed as %s', async (taken, sent) => {
    const html = `about ${'much '.repeat(999)}`;
    await writeFile(join(folder, 'about', 'index.html'), html);
    pressFolder(folder);
    const page = await (await served('/'))('/about/', { headers: { 'Accept-Encoding': taken } });
    expect(page.headers.get('content-encoding')).toBe(sent);
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(page.headers.get('vary')).toBe('Accept-Encoding');
    expect(page.headers.get('x-about')).toBe('yes');
    expect(await page.text()).toBe(html);
  });

  test('refuses a folder whose _headers is wrong', async () => {
    await writeFile(join(folder, '_headers'), 'nonsense\n');
    expect(() => createSiteServer({ folder, base: '/' })).toThrow('_headers:1:');
  });
});

describe('the server under a base path', () => {
  test('serves the site there and nowhere else', async () => {
    const get = await served('/press/news/');
    expect(await (await get('/press/news/about/')).text()).toBe('about');
    expect((await get('/about/')).status).toBe(404);
  });

  test.each([
    ['/', 302, '/press/news/'],
    ['/press/news', 301, '/press/news/'],
    ['/press/news/about', 301, '/press/news/about/'],
  ])('leads from %s to the site', async (path, status, location) => {
    const response = await (await served('/press/news/'))(path);
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
  });
});

test('a port that is taken gives way to the next free one', async () => {
  const first = createServer();
  const second = createServer();
  servers.push(first, second);
  const taken = await listen(first, { host: '127.0.0.1', port: 0 });
  expect(await listen(second, { host: '127.0.0.1', port: taken })).toBeGreaterThan(taken);
});
