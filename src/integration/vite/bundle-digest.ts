import { digestOf } from '../../system/digest.ts';
import type { VitePlugin } from './plugin.ts';

/**
 * The digest of everything that was bundled for pages and browsers: what plugins, settings and other integrations made of the
 * code. Astro's own modules are left out: they follow from its version and the config, and carry what means nothing to a page,
 * such as variables of the environment and how much is logged.
 */
export class BundleDigest {
  readonly #parts = new Set<string>();

  readonly plugin: VitePlugin = {
    name: 'on-the-record:bundle-digest',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'asset') this.#parts.add(`${name} ${digestOf(output.source)}`);
        else {
          // Pages name the scripts of browsers.
          if (name.startsWith('_astro/')) this.#parts.add(name);
          for (const [id, { code }] of Object.entries(output.modules))
            if (!ofAstro.test(id)) this.#parts.add(`${id} ${digestOf(code ?? '')}`);
        }
      }
    },
  };

  value(): string {
    return digestOf(JSON.stringify([...this.#parts].sort()));
  }
}

const ofAstro = /\/node_modules\/astro\/|^\0virtual:astro:/;
