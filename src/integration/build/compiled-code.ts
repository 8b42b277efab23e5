import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { WORKSHOP } from '../../system/project.ts';

/** Where Node keeps the code it compiled. Nothing in it is ever removed by Node. */
export const COMPILED = join(WORKSHOP, 'cache', 'compiled');

/** Lets Node take code that it compiled before, in this process and in those that it starts. */
export function keepCompiledCode(): void {
  enableCompileCache(COMPILED);
  // Not as a property: the digest of the code takes every variable that is read or set so for a setting of the site.
  Object.assign(process.env, { NODE_COMPILE_CACHE: COMPILED });
}
