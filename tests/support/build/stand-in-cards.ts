import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

/** What answers with a share card. */
const module = 'src/outputs/share-cards/card-cache.ts';

/** A picture of one pixel. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';

/**
 * A Vite plugin that gives every share card the same picture: drawing some hundred takes a minute of a processor, which is only
 * spent on sites whose cards are looked at.
 */
export function standInCards(root: string): NonNullable<ViteUserConfig['plugins']>[number] {
  if (!existsSync(join(root, module))) throw new Error(`${module} is not there any more.`);
  return {
    name: 'stand-in-cards',
    enforce: 'pre',
    load: (id) =>
      id.replaceAll('\\', '/').endsWith(module)
        ? `const picture = Buffer.from('${picture}', 'base64');
           export const cardResponse = async () => new Response(picture, { headers: { 'Content-Type': 'image/png' } });`
        : undefined,
  };
}
