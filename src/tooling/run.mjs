// Every npm script but lint and format starts here: `node src/tooling/run.mjs <command> [arguments]`.
import { runOnShippedNode } from './shipped-node.mjs';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const [command = '', ...args] = process.argv.slice(2);

// Two of these may run at once, on two ports. Without the option Astro would refuse the second.
const alongside = ['--ignore-lock', ...args];

if (command === 'start') await runOnShippedNode([ASTRO, 'build'], [ASTRO, 'preview', ...alongside]);
else if (command === 'dev' || command === 'preview') await runOnShippedNode([ASTRO, command, ...alongside]);
else if (command === 'build') await runOnShippedNode([ASTRO, command, ...args]);
else await runOnShippedNode(['src/tooling/main.ts', command, ...args]);
