// Compiles the site's code, without its content, in a process of its own: `node compile.ts <folder>`. What comes out is
// src/build/program.ts's to run: `client/` for the readers' browsers, `server/` which renders the pages.
import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { ROOT } from '../../system/project.ts';
import { describeBuildFailure } from './build-failure.ts';
import { endWithStarter } from './end-with-starter.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('compile.ts needs a folder');

/** Ends Astro's build where the pages would be rendered, and keeps the code that renders them. */
function keepProgram(client: string, server: string): AstroIntegration {
  let styles: Iterable<readonly [string, { readonly styles: unknown }]> = [];
  return {
    name: 'keep-program',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await cp(join(client, '.prerender'), server, { recursive: true });
            const pages = Array.from(styles, ([key, page]) => [key, { styles: page.styles }]);
            await writeFile(join(server, 'styles.json'), JSON.stringify(pages));
          },
          getStaticPaths: async () => [],
        }));
      },
    },
  };
}

const letGo = endWithStarter();
try {
  const [client, server] = [join(folder, 'client'), join(folder, 'server')];
  await mkdir(client, { recursive: true });
  await build({
    root: ROOT,
    outDir: client,
    cacheDir: join(folder, 'cache'),
    logLevel: 'warn',
    integrations: [keepProgram(client, server)],
  });
  // Written last: a program without it is half of one.
  await writeFile(join(server, 'whole.tmp'), '');
  await rename(join(server, 'whole.tmp'), join(server, 'whole'));
} catch (error) {
  console.error(describeBuildFailure(error));
  process.exitCode = 1;
}
letGo();
