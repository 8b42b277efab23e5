import { expect, test, vi } from 'vitest';
import { searchIndex } from '../../../src/integration/search/search-index.ts';
import { searchedLanguages } from '../../../src/outputs/search/languages.ts';
import { searchDocuments } from '../../../src/outputs/search/search-documents.ts';
import { loadStems } from '../../../src/outputs/search/stems/load-stems.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';

vi.setConfig({ testTimeout: 60_000 });

const archive = generatedArchive(30);
const documents = searchDocuments(archive, await loadStems(searchedLanguages(archive)));

test('the same documents give the same index, byte for byte', async () => {
  const first = await searchIndex(documents);
  expect(first.size).toBeGreaterThan(documents.length);
  expect(await searchIndex(documents)).toEqual(first);
});
