// What every npm script calls: `node src/tooling/run.mjs <task> [arguments]` runs the task on the Node that the project ships.
import { runOnShippedNode } from './shipped-node.mjs';

runOnShippedNode('src/tooling/main.ts', process.argv.slice(2));
