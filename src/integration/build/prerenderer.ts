import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { readCacheKey } from '../../loader/page-unit.ts';
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
  readonly progress: RenderingProgress;
  /** How many paths Astro did not hear of, because their files lie in the new site. */
  readonly inPlace: () => number;
  /** Is told, for each page with a key that is rendered, why it is. */
  readonly tellWhy: (text: string) => void;
  /** Whether other integrations want to hear of every page. Otherwise Astro need not look at those that are reused. */
  readonly tellAll: boolean;
}

/**
 * Astro's prerenderer, which is not asked for pages whose files can be reused. Such a page is answered without a body, and so
 * is one with a key, once its file is written: Astro then writes none, and tells other integrations of the page all the same.
 */
export function reusingPrerenderer(
  usual: AstroPrerenderer,
  { files, withBundledCode, output, base, progress, inPlace, tellWhy, tellAll }: Options,
): AstroPrerenderer {
  const reused = new Set<string>();
  const made = new Set<string>();
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
        const { unit, own } = readCacheKey(cacheKey);
        const key = withBundledCode(`${route.component}\n${own}`);
        if (files.reuse(file, key, unit && { name: unit.name, key: withBundledCode(unit.key) }))
          reused.add(file);
        else {
          made.add(file);
          tellWhy(`${file} is made: ${files.whyMade(file, key)}`);
        }
      }
      progress.begin(seen.size + inPlace(), reused.size + inPlace());
      return tellAll ? paths : paths.filter(({ pathname, route }) => !reused.has(fileOf(pathname, route)));
    },
    render: async (request, options) => {
      const { routeData } = options;
      const file = fileOf(decodeURI(new URL(request.url).pathname.slice(base.length - 1)), routeData);
      if (!reused.has(file)) {
        progress.rendered();
        const rendered = await usual.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!made.has(file) || !response.ok || !response.body) return rendered;
        // Written here: Astro's own way, with promises, takes a tenth of the time of a whole build.
        files.write(file, new Uint8Array(await response.arrayBuffer()));
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
