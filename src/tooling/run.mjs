// Every npm script starts here: `node src/tooling/run.mjs <task> [arguments]`.
import { runOnShippedNode } from './shipped-node.mjs';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const [task = '', ...args] = process.argv.slice(2);

if (task === 'start') await runOnShippedNode([ASTRO, 'build'], [ASTRO, 'preview', ...args]);
else if (/^(?:build|dev|preview)$/.test(task)) await runOnShippedNode([ASTRO, task, ...args]);
else await runOnShippedNode(['src/tooling/main.ts', task, ...args]);
