// Writes a generated record: `node tests/bench/write-corpus.ts <content folder> <number of briefings> [seed]`.
// Then `CONTENT_DIR=<content folder> npm run build` builds a site from it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCorpus } from '../support/corpus/corpus.ts';

const [folder, count, seed] = process.argv.slice(2);
if (!folder || !count) throw new Error('Expected a folder and a number of briefings.');
const briefings = join(folder, 'briefings');
mkdirSync(briefings, { recursive: true });
for (const { name, text } of generateCorpus(Number(count), Number(seed ?? 1)))
  writeFileSync(join(briefings, name), text);
