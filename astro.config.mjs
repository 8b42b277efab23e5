// @ts-check
import { defineConfig, passthroughImageService } from 'astro/config';
import { onTheRecord } from './src/integration/on-the-record.ts';
import { site } from './src/site/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A strict content security policy: nothing inline in any page.
    inlineStylesheets: 'never',
  },
  // The default, 'jsx', drops the space between two inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  // No picture is resized here, and the service that would do it has parts for each platform to install.
  image: { service: passthroughImageService() },
  integrations: [onTheRecord()],
  vite: { build: { assetsInlineLimit: 0 } },
});
