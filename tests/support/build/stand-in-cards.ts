import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

/** What gives share cards as files. */
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
        ? `const content = Buffer.from('${picture}', 'base64');
           export const cardFile = async () => ({ content, mediaType: 'image/png' });`
        : undefined,
  };
}
