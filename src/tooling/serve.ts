import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders, parseRedirects, redirectFor } from './host-rules.ts';

/** What to serve. */
export interface ServedFolder {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Path it is served under; starts and ends with a slash. */
  readonly base: string;
}

type Reply =
  | { readonly kind: 'text'; readonly status: number; readonly text: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string };

/**
 * A server that treats the built site as static hosts do: `_headers` and `_redirects` are obeyed and not
 * served, a page without its trailing slash redirects, what is missing gets 404.html with status 404. Paths
 * in those two files count from the served folder, targets of redirects from the host's root. Files are
 * read for every request, so a new build shows at once.
 *
 * @throws {HostRuleError} when `_headers` or `_redirects` has a mistake
 */
export function createSiteServer({ folder, base }: ServedFolder): Server {
  const headerRules = rereading(join(folder, '_headers'), parseHeaders);
  const redirectRules = rereading(join(folder, '_redirects'), parseRedirects);

  const files = sirv(folder, {
    dev: true,
    etag: true,
    // What lies compressed beside a file is sent to those who take it.
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // Browsers take plain text without a character set for Latin-1.
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      applyHeaders(response, path);
    },
  });

  function applyHeaders(response: ServerResponse, path: string): void {
    for (const [name, value] of headersFor(headerRules(), path)) response.setHeader(name, value);
  }

  function replyTo(method: string, target: string): Reply {
    if (method !== 'GET' && method !== 'HEAD') return text(405, 'Method not allowed.');
    const path = decodedPath(target);
    if (path === undefined) return text(400, 'Bad request.');
    if (path === '/' && base !== '/') return { kind: 'redirect', status: 302, to: base };
    if (`${path}/` === base) return { kind: 'redirect', status: 301, to: base };
    if (!path.startsWith(base)) return text(404, `The site is at ${base}`);

    const local = path.slice(base.length - 1);
    const moved = redirectFor(redirectRules(), local);
    if (moved) return { kind: 'redirect', ...moved };
    if (local === '/_headers' || local === '/_redirects') return { kind: 'missing', path: local };
    if (!local.endsWith('/') && isFile(join(folder, local, 'index.html'))) {
      const query = /\?.*$/.exec(target)?.[0] ?? '';
      return { kind: 'redirect', status: 301, to: `${encodeURI(path)}/${query}` };
    }
    return { kind: 'file', path: local };
  }

  function sendMissing(path: string, response: ServerResponse): void {
    const page = join(folder, '404.html');
    if (isFile(page)) {
      applyHeaders(response, path);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page));
    } else {
      sendText(response, text(404, 'Not found.'));
    }
  }

  return createServer((request, response) => {
    try {
      const reply = replyTo(request.method ?? 'GET', request.url ?? '/');
      if (reply.kind === 'text') sendText(response, reply);
      if (reply.kind === 'redirect') response.writeHead(reply.status, { Location: reply.to }).end();
      if (reply.kind === 'missing') sendMissing(reply.path, response);
      if (reply.kind === 'file') {
        request.url = encodeURI(reply.path);
        files(request, response, () => sendMissing(reply.path, response));
      }
    } catch (error) {
      sendText(response, text(500, error instanceof Error ? error.message : String(error)));
    }
  });
}

/** The decoded path of a request, or nothing for one that is malformed or would leave the folder. */
function decodedPath(target: string): string | undefined {
  try {
    // With a host in front, because a path that begins with two slashes would be taken for one.
    const path = decodeURIComponent(new URL(`http://host${target}`).pathname).replace(/\/{2,}/g, '/');
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

function text(status: number, message: string) {
  return { kind: 'text', status, text: message } as const;
}

function sendText(response: ServerResponse, reply: { readonly status: number; readonly text: string }): void {
  response.writeHead(reply.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reply.text}\n`);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Reads and parses a file again only when it has changed; a file that is not there is an empty one. */
function rereading<T>(path: string, parse: (text: string) => T): () => T {
  const read = () => {
    const version = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return { version, value: parse(version === undefined ? '' : readFileSync(path, 'utf8')) };
  };
  let latest = read();
  return () => {
    if (statSync(path, { throwIfNoEntry: false })?.mtimeMs !== latest.version) latest = read();
    return latest.value;
  };
}
