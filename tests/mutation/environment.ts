import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collect, type Test } from './suite.ts';

const suite = new URL('suite.ts', import.meta.url).href;
let root = '';
let generation = 0;
const stripped = new Map<string, string>();

/** Makes the project in `folder` one whose modules can be loaded again and again, with `suite.ts` in the place of Vitest. */
export function prepare(folder: string): void {
  root = pathToFileURL(join(folder, '/')).href;
  const isOurs = (url: string) =>
    url.startsWith(root) && /\.ts(\?|$)/.test(url) && !url.includes('/node_modules/');
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL?.startsWith(root) && context.parentURL !== suite)
        return { url: suite, shortCircuit: true };
      const found = next(specifier, context);
      return isOurs(found.url) ? { ...found, url: `${found.url}?${generation}` } : found;
    },
    load(url, context, next) {
      if (!isOurs(url)) return next(url, context);
      const file = url.replace(/\?\d+$/, '');
      const source =
        stripped.get(file) ??
        stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'), { mode: 'strip' });
      stripped.set(file, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** Every module of the project anew, and the tests of these files. */
export async function loadTests(files: readonly string[]): Promise<readonly Test[]> {
  generation += 1;
  const tests: Test[] = [];
  for (const file of files.flatMap((pattern) => globSync(pattern).sort()))
    tests.push(...(await collect(file, () => import(new URL(file, root).href))));
  return tests;
}
