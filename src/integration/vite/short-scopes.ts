import type { VitePlugin } from './plugin.ts';

/**
 * Shortens the attributes that scope a component's rules to its elements: `data-astro-cid-h3xj43oc` becomes `data-h3xj`.
 * They stand on most elements of a page.
 *
 * @throws {Error} when two components would get the same one
 */
export function shortScopes(): VitePlugin {
  const longs = new Map<string, string>();
  return {
    name: 'short-scopes',
    apply: 'build',
    // Between Astro's compiler and the collection of all styles, so that markup and rules agree.
    transform: (code) =>
      code.replaceAll(/data-astro-cid-(\w+)/g, (_, long: string) => {
        const short = long.slice(0, 4);
        if ((longs.get(short) ?? long) !== long) throw new Error(`Two components have the scope ${short}.`);
        longs.set(short, long);
        return `data-${short}`;
      }),
  };
}
