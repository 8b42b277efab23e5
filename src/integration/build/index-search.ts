// Makes the search index in a process of its own, beside the rendering: `node index-search.ts <documents> <folder>`.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { describeFailure } from '../../system/task-error.ts';
import { endWithStarter } from './end-with-starter.ts';
import { indexForSearch } from './search-index.ts';

const facet = z.strictObject({ file: z.string(), value: z.string() });
const documents = z.array(z.strictObject({ url: z.string(), html: z.string(), facets: z.array(facet) }));

const [source, folder] = process.argv.slice(2);
if (!source || !folder) throw new Error('index-search.ts needs a file of documents and a folder');
const letGo = endWithStarter();
try {
  await indexForSearch(documents.parse(JSON.parse(await readFile(source, 'utf8'))), folder);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
letGo();
