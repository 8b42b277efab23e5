import { digestOf } from '../../system/digest.ts';
import type { VitePlugin } from './plugin.ts';

/** The digest of everything that was bundled for pages and browsers: what plugins, settings and other integrations made of the code. */
export class BundleDigest {
  readonly #chunks = new Map<string, string>();

  readonly plugin: VitePlugin = {
    name: 'on-the-record:bundle-digest',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const [name, output] of Object.entries(bundle))
        this.#chunks.set(name, digestOf(output.type === 'chunk' ? output.code : output.source));
    },
  };

  value(): string {
    return digestOf(JSON.stringify([...this.#chunks].sort()));
  }
}
