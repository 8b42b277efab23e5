import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { indexForSearch } from '../../../src/integration/build/search-index.ts';
import { searchDocuments } from '../../../src/outputs/search/search-documents.ts';
import { generatedArchive } from '../../support/generated-archive.ts';

vi.setConfig({ testTimeout: 60_000 });

const documents = searchDocuments(generatedArchive(30));

/** Every file of the index of the documents, by its name. */
async function indexed(): Promise<Map<string, string>> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  onTestFinished(() => rm(site, { recursive: true }));
  await indexForSearch(documents, site);
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'base64')] as const);
  return new Map(await Promise.all(contents));
}

test('the same documents give the same index, byte for byte', async () => {
  const first = await indexed();
  expect(first.size).toBeGreaterThan(documents.length);
  expect(await indexed()).toEqual(first);
});
