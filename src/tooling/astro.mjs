#!/usr/bin/env node
// What `npx astro` runs in a clone in which nothing is installed yet; afterwards it finds Astro itself.
import { runOnShippedNode } from './shipped-node.mjs';

await runOnShippedNode(['node_modules/astro/bin/astro.mjs', ...process.argv.slice(2)]);
