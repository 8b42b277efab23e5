import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { site } from '../../site/site.ts';

/** A page or file of the site that the program makes. */
export interface Page {
  /** Where it lies in the built site. */
  readonly file: string;
  /** Which source makes it, relative to the project. */
  readonly component: string;
  /** What it is handed; `undefined` for one that has no parameters and looks at what it likes. */
  readonly props: unknown;
  render(): Promise<Uint8Array>;
}

/** The compiled code of the site, which knows no content: that is given by `giveRecord` before anything is rendered. */
export interface Program {
  /** Every page of the record that was given. */
  pages(): Promise<Page[]>;
}

/** Astro's application of a static build (astro 7.3, which publishes no types for it). */
interface StaticApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: {
    get(route: RouteData): { readonly staticPaths?: readonly { readonly props?: unknown }[] } | undefined;
  };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** The folder of what browsers load. */
export function clientOf(folder: string): string {
  return join(folder, 'client');
}

/** Whether the folder holds a program, whole. */
export function isProgram(folder: string): boolean {
  return existsSync(join(folder, 'server', 'whole'));
}

/** Loads a program that src/build/compile.ts has made. */
export async function loadProgram(folder: string): Promise<Program> {
  const server = join(folder, 'server');
  const entry = (await readdir(server)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (!entry) throw new Error(`There is no program in ${server}.`);
  const { app }: { app: StaticApp } = await import(pathToFileURL(join(server, entry)).href);
  app.setInternals({ pagesByKeys: new Map(JSON.parse(await readFile(join(server, 'styles.json'), 'utf8'))) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  return { pages: () => pagesOf(app) };
}

async function pagesOf(app: StaticApp): Promise<Page[]> {
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  // Astro's own list of paths, so that what it refuses is refused here.
  const paths = await new StaticPaths(app as never).getAll();
  const seen = new Set<string>();
  const next = new Map<RouteData, number>();
  return paths.flatMap(({ pathname, route }): Page[] => {
    const at = next.get(route) ?? 0;
    next.set(route, at + 1);
    const file = fileOf(pathname, route);
    // Of two routes with the same path the one that Astro ranks first is served.
    if (seen.has(file)) return [];
    seen.add(file);
    const props = route.pathname ? undefined : (app.routeCache.get(route)?.staticPaths?.[at]?.props ?? {});
    return [{ file, component: route.component, props, render: () => render(app, pathname, route) }];
  });
}

async function render(app: StaticApp, pathname: string, route: RouteData): Promise<Uint8Array> {
  const ending = route.type === 'endpoint' || pathname.endsWith('/') ? '' : '/';
  const url = new URL(`${site.base}${pathname.replace(/^\//, '')}${ending}`, site.url);
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200 && !(response.status === 404 && pathname === '/404'))
    throw new Error(`${pathname} (${route.component}) answered with status ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function fileOf(pathname: string, route: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}
