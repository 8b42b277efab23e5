import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { type PageUnit, readCacheKey, type UnitFile } from '../../loader/page-unit.ts';
import type { RenderingProgress } from './progress.ts';
import type { ReusableFiles } from './reusable-files.ts';

interface Options {
  readonly files: ReusableFiles;
  /** A key that is another, too, when the bundled code is. */
  readonly withBundledCode: (of: string) => string;
  /** Folder of the site in the making. */
  readonly output: string;
  /** Path the site lives under; starts and ends with a slash. */
  readonly base: string;
  /** Where the site is served. */
  readonly origin: string;
  readonly progress: RenderingProgress;
  /** How many paths Astro did not hear of, because their files lie in the new site. */
  readonly inPlace: () => number;
  /** Is told, for each page with a key that is rendered, why it is. */
  readonly tellWhy: (text: string) => void;
  /** Whether other integrations want to hear of every page. Otherwise Astro need not look at those that have a key. */
  readonly tellAll: boolean;
  /** Files that Astro does not hear of; all are there once it has listed its paths. */
  readonly unitFiles: readonly (readonly [unit: PageUnit, files: readonly UnitFile[]])[];
}

/** A file that has to be made: of a page that Astro renders, or by itself. */
interface FileToMake {
  readonly file: string;
  readonly unit: string | undefined;
  readonly from: PathWithRoute | UnitFile;
}

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Cards are drawn in other threads: while one is, the next page is rendered. */
const atOnce = 4;

/**
 * Astro's prerenderer, which makes whatever has a key while paths are listed, unless it can be reused: what Astro does for
 * each path takes a tenth of the time of a whole build, and much memory. When others want to hear of such pages, they are
 * answered without a body: Astro then writes no file, and tells of the page all the same.
 */
export function reusingPrerenderer(
  usual: AstroPrerenderer,
  { files, withBundledCode, output, base, origin, progress, inPlace, tellWhy, tellAll, unitFiles }: Options,
): AstroPrerenderer {
  /** Files that lie in the new site before Astro asks for them. */
  const present = new Set<string>();
  const units = new Map<string, PageUnit>();

  const withCode = ({ name, key }: PageUnit): PageUnit => {
    const unit = units.get(name) ?? { name, key: withBundledCode(key) };
    units.set(name, unit);
    return unit;
  };

  /** Sorts out what has to be made, and what Astro makes as usual. */
  const plan = (paths: readonly PathWithRoute[]) => {
    const seen = new Set<string>();
    const toMake: FileToMake[] = [];
    const withoutKey: PathWithRoute[] = [];
    let reused = 0;
    const take = (file: string, own: string, unit: PageUnit | undefined, from: FileToMake['from']) => {
      const key = withBundledCode(own);
      if (files.reuse(file, key, unit && withCode(unit))) {
        reused += 1;
        if (tellAll) present.add(file);
        return;
      }
      toMake.push({ file, unit: unit?.name, from });
      tellWhy(`${file} is made: ${files.whyMade(file, key)}`);
    };
    for (const path of paths) {
      const { pathname, route, cacheKey } = path;
      const file = fileOf(pathname, route);
      // Of two routes with the same path Astro makes the first.
      if (seen.has(file)) continue;
      seen.add(file);
      if (cacheKey === undefined) {
        files.clear(file);
        withoutKey.push(path);
        continue;
      }
      const { unit, own } = readCacheKey(cacheKey);
      take(file, `${route.component}\n${own}`, unit, path);
    }
    for (const [unit, own] of unitFiles)
      for (const from of own) {
        if (seen.has(from.file)) continue;
        seen.add(from.file);
        take(from.file, from.own, unit, from);
      }
    progress.begin(seen.size + inPlace(), reused + inPlace());
    return { toMake, withoutKey };
  };

  /** @returns what is in the file; nothing where Astro has to render the page again, to report what is wrong */
  const contentOf = async ({ file, from }: FileToMake): Promise<string | Uint8Array | undefined> => {
    if ('make' in from) {
      try {
        return (await from.make()).content;
      } catch (cause) {
        throw new Error(`${file} could not be made.`, { cause });
      }
    }
    const { pathname, route } = from;
    const request = new Request(new URL(addressOf(pathname, route, base), origin));
    try {
      const rendered = await usual.render(request, { routeData: route });
      const response = rendered instanceof Response ? rendered : rendered.response;
      return response.ok && response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
    } catch {
      return undefined;
    }
  };

  /** Makes files. @returns pages that Astro has to render */
  const makeAll = async (toMake: readonly FileToMake[]): Promise<PathWithRoute[]> => {
    const left: PathWithRoute[] = [];
    const waiting = toMake.values();
    const makeSome = async () => {
      for (const next of waiting) {
        const { file, from } = next;
        // What fails once mostly ends the build: Astro makes the pages after it, if there is need. It knows of no other file.
        const content = left.length > 0 && 'route' in from ? undefined : await contentOf(next);
        if (content !== undefined) {
          files.write(file, content);
          progress.rendered();
          if (tellAll) present.add(file);
        } else if ('route' in from) left.push(from);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, makeSome));
    return left;
  };

  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const { toMake, withoutKey } = plan(paths);
      // Unit by unit, because what the pages of one briefing share is then read and worked out once.
      const left = await makeAll([...Map.groupBy(toMake, ({ unit }) => unit).values()].flat());
      return tellAll ? paths : [...left, ...withoutKey];
    },
    render: async (request, options) => {
      const { routeData } = options;
      const file = fileOf(decodeURI(new URL(request.url).pathname.slice(base.length - 1)), routeData);
      if (!present.has(file)) {
        progress.rendered();
        return usual.render(request, options);
      }
      routeData.distURL ??= [];
      routeData.distURL.push(pathToFileURL(posix.join(output, file)));
      return new Response(null);
    },
  };
}

/** The path under which Astro asks for a page, with `build.format: 'directory'` and `trailingSlash: 'always'`. */
function addressOf(pathname: string, { type }: RouteData, base: string): string {
  return posix.join(base, pathname, type === 'endpoint' ? '' : '/');
}

/**
 * Where Astro puts the file of a path, with `build.format: 'directory'`. If it puts it elsewhere, the file is made anew in
 * each build.
 */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}
