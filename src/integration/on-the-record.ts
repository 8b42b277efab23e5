import { existsSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../system/digest.ts';
import { SiteBuild } from './build/site-build.ts';
import { devContent } from './dev.ts';
import { shortScopes } from './vite/short-scopes.ts';
import { styleSheetOf } from './vite/style-bundles.ts';

/**
 * Makes an Astro project a site of briefings. `astro build` reads and checks the content, renders what has changed, and puts
 * the new site in the place of the served one only when all went well; `astro dev` shows the content, or its findings, as it
 * is edited.
 */
export function onTheRecord(): AstroIntegration {
  let build: SiteBuild | undefined;
  return {
    name: 'on-the-record',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const outDir = fileURLToPath(config.outDir);
        updateConfig({
          ...(config.logger ? {} : { logger: { entrypoint: new URL('./logger.mjs', import.meta.url) } }),
          vite: { server: { watch: { ignored: ['**/.build/**', `**/${relative(root, outDir)}/**`] } } },
          ...(command === 'dev' ? { integrations: [devContent()] } : {}),
        });
        if (command !== 'build') return;
        // A link to a folder stays a link.
        const served = existsSync(outDir) ? realpathSync(outDir) : outDir.replace(/[/\\]$/, '');
        const started: SiteBuild = await SiteBuild.prepare(
          {
            root,
            served,
            public: fileURLToPath(config.publicDir),
            cache: fileURLToPath(new URL(`on-the-record/${digestOf(served)}/`, config.cacheDir)),
          },
          logger,
        );
        build = started;
        updateConfig({
          outDir: pathToFileURL(`${started.output}/`),
          vite: {
            // What is reused lies there before anything is written; the folder itself is a new one.
            build: {
              emptyOutDir: false,
              rolldownOptions: { output: { codeSplitting: { groups: [{ name: styleSheetOf }] } } },
            },
            plugins: [shortScopes(), started.bundle.plugin],
          },
          integrations: [publisher(started)],
        });
      },
      'astro:config:done': ({ config }) => {
        const others = config.integrations.filter(({ name }) => !name.startsWith('on-the-record'));
        if (others.length > 0) build?.expectOthers();
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const started = build;
        if (!started) return;
        await started.readContent();
        setPrerenderer((usual) => started.prerenderer(usual));
      },
      'astro:build:generated': () => build?.rendered(),
      'astro:build:done': async () => {
        await build?.addSearch();
      },
    },
  };
}

/** Publishes a built site. It runs after all other integrations, so that what they add is in it. */
function publisher(build: SiteBuild): AstroIntegration {
  let isLast = true;
  const integration: AstroIntegration = {
    name: 'on-the-record:publish',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        // Other integrations may have added some of their own behind this one: then one behind those publishes.
        isLast = config.integrations.at(-1) === integration;
        if (!isLast) updateConfig({ integrations: [publisher(build)] });
      },
      'astro:build:done': async () => {
        if (isLast) await build.publish();
      },
    },
  };
  return integration;
}
