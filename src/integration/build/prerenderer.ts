import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { digestOf } from '../../system/digest.ts';
import type { RenderingProgress } from './progress.ts';
import type { ReusableFiles } from './reusable-files.ts';

interface Options {
  readonly files: ReusableFiles;
  /** Digest of all the code that pages are made with. */
  readonly code: () => string;
  /** Folder of the site in the making. */
  readonly output: string;
  /** Path the site lives under; starts and ends with a slash. */
  readonly base: string;
  readonly progress: RenderingProgress;
  /** Is told, for each page with a key that is rendered, why it is. */
  readonly tellWhy: (text: string) => void;
  /** Whether other integrations want to hear of every page. Otherwise Astro need not look at those that are reused. */
  readonly tellAll: boolean;
}

/**
 * Astro's prerenderer, which is not asked for pages whose files can be reused. Such a page is answered without a body: Astro
 * then writes no file, and tells other integrations of the page all the same.
 */
export function reusingPrerenderer(
  usual: AstroPrerenderer,
  { files, code, output, base, progress, tellWhy, tellAll }: Options,
): AstroPrerenderer {
  const reused = new Set<string>();
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const seen = new Set<string>();
      for (const { pathname, route, cacheKey } of paths) {
        const file = fileOf(pathname, route);
        // Of two routes with the same path Astro makes the first.
        if (seen.has(file)) continue;
        seen.add(file);
        if (cacheKey === undefined) {
          files.clear(file);
          continue;
        }
        const key = digestOf(`${code()}\n${route.component}\n${cacheKey}`);
        if (files.reuse(file, key)) reused.add(file);
        else tellWhy(`${file} is made: ${files.whyMade(file, key)}`);
      }
      progress.begin(seen.size, reused.size);
      return tellAll ? paths : paths.filter(({ pathname, route }) => !reused.has(fileOf(pathname, route)));
    },
    render: async (request, options) => {
      const { routeData } = options;
      const file = fileOf(decodeURI(new URL(request.url).pathname.slice(base.length - 1)), routeData);
      if (!reused.has(file)) {
        progress.rendered();
        return usual.render(request, options);
      }
      routeData.distURL ??= [];
      routeData.distURL.push(pathToFileURL(posix.join(output, file)));
      return new Response(null);
    },
  };
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
