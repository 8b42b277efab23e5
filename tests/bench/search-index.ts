// The search index of a generated record, without the site around it:
// `node tests/bench/search-index.ts <built site> <number of briefings>` replaces the index of a built site, so that a
// browser can measure what a query transfers. See tests/bench/search-transfer.ts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchIndex } from '../../src/integration/search/search-index.ts';
import { searchedLanguages } from '../../src/outputs/search/languages.ts';
import { searchDocuments } from '../../src/outputs/search/search-documents.ts';
import { speakersOf } from '../../src/outputs/search/speaker-names.ts';
import { loadStems } from '../../src/outputs/search/stems/load-stems.ts';
import { generatedArchive } from '../support/corpus/generated-archive.ts';

const [site, count] = process.argv.slice(2);
if (!site || !count) throw new Error('Expected a built site and a number of briefings.');
const archive = generatedArchive(Number(count));
const documents = searchDocuments(archive, await loadStems(searchedLanguages(archive)));
writeFileSync(join(site, 'search', 'speakers.json'), JSON.stringify(speakersOf(archive)));
rmSync(join(site, 'pagefind'), { recursive: true, force: true });
const started = performance.now();
for (const [name, content] of await searchIndex(documents)) {
  const path = join(site, 'pagefind', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
console.log(`${documents.length} documents indexed in ${Math.round(performance.now() - started)} ms.`);
