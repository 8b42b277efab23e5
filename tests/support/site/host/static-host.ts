import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders, parseRedirects, redirectFor } from './host-rules.ts';

/** A built site, and where on its host it stands. */
export interface HostedFolder {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Path it is served under; starts and ends with a slash. */
  readonly base: string;
  /** Whether `_redirects` is obeyed, which some hosts do not; they do if nothing is said. */
  readonly redirects?: boolean;
}

/** A running static host. */
export interface StaticHost {
  /** Address of the site's front page, base path included; ends with a slash. */
  readonly url: string;
  close(): void;
}

/**
 * Serves a built site on a free port as static hosts do: `_headers` and `_redirects` are obeyed and not served, a page
 * without its trailing slash redirects, what is missing gets 404.html with status 404. Paths in those two files count from
 * the served folder, targets of redirects from the host's root. Everything is read anew for each request, so that a new
 * build shows at once.
 */
export async function startStaticHost(site: HostedFolder): Promise<StaticHost> {
  const server = createStaticHost(site);
  const port = await listenOnFreePort(server);
  return {
    url: `http://127.0.0.1:${port}${site.base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Listens on a free port of this machine alone, and gives it back. */
export function listenOnFreePort(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}

function createStaticHost({ folder, base, redirects = true }: HostedFolder): Server {
  const sendFile = sirv(folder, {
    dev: true,
    etag: true,
    // Compressed copies that lie beside a file are sent to whoever accepts them.
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // Browsers take plain text without a character set for Latin-1.
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      setHeaders(response, path);
    },
  });
  const rulesOf = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of headersFor(parseHeaders(rulesOf('_headers')), path))
      response.setHeader(name, value);
  };
  const redirect = (response: ServerResponse, status: number, to: string) => {
    response.writeHead(status, { Location: to }).end();
  };
  const sendMissing = (response: ServerResponse, path: string) => {
    setHeaders(response, path);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'Not found.',
    );
  };

  return createServer((request, response) => {
    const target = URL.parse(request.url ?? '/', 'http://host');
    const path = target ? decoded(target.pathname) : undefined;
    if (!target || path === undefined) return void response.writeHead(400).end('Bad request.');
    if (path === '/' && base !== '/') return redirect(response, 302, base);
    if (`${path}/` === base) return redirect(response, 301, base);
    if (!path.startsWith(base)) return void response.writeHead(404).end(`The site is at ${base}`);

    const local = path.slice(base.length - 1);
    const moved = redirects ? redirectFor(parseRedirects(rulesOf('_redirects')), local) : undefined;
    if (moved) return redirect(response, moved.status, moved.to);
    if (local === '/_headers' || local === '/_redirects') return sendMissing(response, local);
    const isFolder = statSync(join(folder, local), { throwIfNoEntry: false })?.isDirectory();
    if (isFolder && !local.endsWith('/'))
      return redirect(response, 301, `${encodeURI(path)}/${target.search}`);
    request.url = encodeURI(local);
    sendFile(request, response, () => sendMissing(response, local));
  });
}

/** The path as people write it; nothing for one that is malformed or would leave the folder. */
function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}
