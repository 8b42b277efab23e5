import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedDocuments } from '../../../src/integration/search/cached-documents.ts';
import { loadContent } from '../../../src/loader/load-content.ts';
import { contentFolder, day } from '../../support/build/content-folder.ts';

const briefing = (title: string, lang = 'en') =>
  `---\ntitle: ${title}\nstandfirst: Short.\npublished: 2025-03-05\nlang: ${lang}\nkeyPoints: [One., Two., Three.]\n---\n\nShort.\n`;

const files = {
  'briefings/2025-03-01-one.md': briefing('One'),
  'briefings/2025-03-02-two.md': briefing('Two'),
  'briefings/2025-03-03-drei.md': briefing('Drei', 'de'),
  'briefings/2025-03-04-vier.md': briefing('Vier', 'de'),
};

async function documentsOf(folder: string): Promise<readonly string[]> {
  const { content } = await loadContent({
    contentDir: folder,
    code: 'the same',
    today: day,
    cached: new Map(),
    keep: (composed) => composed,
    warn: () => {},
  });
  const documents = await cachedDocuments(content, join(folder, 'documents.json'));
  return documents
    .map(({ url, html }) => (html.includes('of an earlier build') ? `kept ${url}` : url))
    .sort();
}

test.each([
  [
    'nothing',
    {},
    [
      'kept /briefings/2025-03-01-one/',
      'kept /briefings/2025-03-02-two/',
      'kept /briefings/2025-03-03-drei/',
      'kept /briefings/2025-03-04-vier/',
    ],
  ],
  [
    'one briefing',
    { 'briefings/2025-03-01-one.md': briefing('Other') },
    [
      '/briefings/2025-03-01-one/',
      'kept /briefings/2025-03-02-two/',
      'kept /briefings/2025-03-03-drei/',
      'kept /briefings/2025-03-04-vier/',
    ],
  ],
  [
    'one in a language whose words are found in those of others',
    { 'briefings/2025-03-03-drei.md': briefing('Vereinbarung', 'de') },
    [
      '/briefings/2025-03-03-drei/',
      '/briefings/2025-03-04-vier/',
      'kept /briefings/2025-03-01-one/',
      'kept /briefings/2025-03-02-two/',
    ],
  ],
])('where %s has changed, the documents of the others are kept', async (_title, changed, expected) => {
  const folder = await contentFolder(files);
  await documentsOf(folder);
  const kept = join(folder, 'documents.json');
  await writeFile(
    kept,
    (await readFile(kept, 'utf8')).replaceAll('</html>', '<!-- of an earlier build --></html>'),
  );
  for (const [name, text] of Object.entries(changed)) await writeFile(join(folder, name), text);
  expect(await documentsOf(folder)).toEqual([...expected].sort());
});

test('what is kept and cannot be read is made again', async () => {
  const folder = await contentFolder(files);
  const first = await documentsOf(folder);
  for (const damaged of ['[["half', '{}', '5', '[1]', '[["key", {}]]']) {
    await writeFile(join(folder, 'documents.json'), damaged);
    expect(await documentsOf(folder), damaged).toEqual(first);
  }
});
