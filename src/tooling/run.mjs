// Every npm script but lint and format starts here: `node src/tooling/run.mjs <task> [arguments]`.
import { runOnShippedNode } from './shipped-node.mjs';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const [task = '', ...args] = process.argv.slice(2);

// Two may run at once, on two ports; Astro alone would refuse the second.
const alongside = ['--ignore-lock', ...args];

if (task === 'start') await runOnShippedNode([ASTRO, 'build'], [ASTRO, 'preview', ...alongside]);
else if (task === 'dev' || task === 'preview') await runOnShippedNode([ASTRO, task, ...alongside]);
else if (task === 'build') await runOnShippedNode([ASTRO, task, ...args]);
else await runOnShippedNode(['src/tooling/main.ts', task, ...args]);
