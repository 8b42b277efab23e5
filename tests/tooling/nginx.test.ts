import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../src/system/project.ts';
import { BUILD_FOLDER, buildInto, ROOT_DEPLOYMENT } from '../support/build/build-site.ts';
import { headersFor, parseHeaders } from '../support/site/host/host-rules.ts';
import { listenOnFreePort } from '../support/site/host/static-host.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Without nginx there is nothing to test; `apt install nginx libnginx-mod-http-brotli-static` brings it. */
const isInstalled = spawnSync('nginx', ['-v']).status === 0;

describe.skipIf(!isInstalled)('the site under nginx, with src/tooling/nginx.conf', () => {
  let site: string;
  let home: string;
  let url: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'nginx-'));
    site = join(BUILD_FOLDER, `nginx-${process.pid}`);
    await buildInto(site, 'content', ROOT_DEPLOYMENT, { env: { PRECOMPRESS: 'yes' } });
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    await writeFile(join(home, 'nginx.conf'), configuration(port));
    const nginx = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-g', 'daemon off;'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    stop = async () => {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    };
    await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200), { timeout: 10_000 });
  }, 240_000);

  afterAll(async () => {
    await stop();
    for (const folder of [home, site]) await rm(folder, { recursive: true });
  });

  /** The recipe as it is, with the three lines an owner fixes, inside the least that nginx needs around it. */
  function configuration(port: number): string {
    let recipe = readFileSync(join(ROOT, 'src', 'tooling', 'nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('/srv/record/dist', site);
    if (!existsSync(BROTLI)) recipe = recipe.replace('brotli_static on;', '');
    return `${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
      user root; pid ${home}/pid; error_log stderr error; worker_processes 1; events { worker_connections 256; }
      http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        client_body_temp_path ${home}/a; proxy_temp_path ${home}/b; fastcgi_temp_path ${home}/c;
        uwsgi_temp_path ${home}/d; scgi_temp_path ${home}/e;
        ${recipe} }`;
  }

  /** Every address of the site. */
  async function addresses(): Promise<string[]> {
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(site.length)
          .replace(/\/index\.html$/, '/'),
      );
  }

  test('every file comes with what _headers says, compressed where it lies compressed', async () => {
    const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
    for (const path of await addresses()) {
      const answer = await fetch(url + path, { headers: { 'Accept-Encoding': 'br, gzip' } });
      await answer.arrayBuffer();
      expect(answer.status, path).toBe(200);
      for (const [name, value] of headersFor(rules, path)) expect(answer.headers.get(name), path).toBe(value);
      const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
      const lies = existsSync(BROTLI) ? 'br' : 'gzip';
      expect(answer.headers.get('content-encoding'), path).toBe(existsSync(`${file}.br`) ? lies : null);
      if (existsSync(`${file}.br`)) expect(answer.headers.get('vary'), path).toContain('Accept-Encoding');
      if (path.endsWith('/')) expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  test('a page without its slash leads to it, what is missing says so, rules of other hosts are not served', async () => {
    const moved = await fetch(`${url}/people`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/people/']);
    for (const path of ['/nope/', '/_headers', '/_redirects']) {
      const missing = await fetch(url + path);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('</html>');
      expect(missing.headers.get('x-frame-options')).toBe('DENY');
    }
    const page = await fetch(`${url}/`);
    const again = await fetch(`${url}/`, { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('of five thousand requests, forty at a time, none fails', async () => {
    const paths = await addresses();
    const failed: string[] = [];
    let next = 0;
    const reader = async () => {
      while (next < 5000) {
        const path = paths[next++ % paths.length] ?? '/';
        const answer = await fetch(url + path).catch(() => undefined);
        const body = await answer?.arrayBuffer().catch(() => undefined);
        if (!answer?.ok || !body?.byteLength) failed.push(path);
      }
    };
    await Promise.all(Array.from({ length: 40 }, reader));
    expect(failed).toEqual([]);
  }, 120_000);
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnFreePort(server);
  server.close();
  return port;
}
