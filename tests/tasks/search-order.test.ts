import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/search-documents.ts';
import { indexForSearch } from '../../src/tasks/search-index.ts';
import { differences } from '../support/project-copy.ts';

test('the same documents give the same search index, byte by byte', { timeout: 120_000 }, async () => {
  const documents = Array.from(
    { length: 40 },
    (_, i): SearchDocument => ({
      url: `/${i}/`,
      html: `<html lang="en"><body><h1>Number ${i}</h1><p data-pagefind-filter="speaker:Speaker ${i % 13}">Words of ${i}.</p>
      <p data-pagefind-filter="year:${2000 + (i % 5)}">More words.</p><p data-pagefind-filter="kind:briefing"></p></body></html>`,
    }),
  );
  const folder = await mkdtemp(join(tmpdir(), 'search-order-'));
  try {
    await indexForSearch(documents, join(folder, 'first'));
    // The order of the index's filters is a matter of chance, so one comparison says little.
    for (const again of ['second', 'third', 'fourth']) {
      await indexForSearch(documents, join(folder, again));
      expect(await differences(join(folder, 'first'), join(folder, again))).toEqual([]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
