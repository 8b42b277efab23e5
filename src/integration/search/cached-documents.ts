import { readFile, rm } from 'node:fs/promises';
import type { LoadedContent } from '../../loader/load-content.ts';
import { searchedLanguages } from '../../outputs/search/languages.ts';
import { type SearchDocument, searchDocuments } from '../../outputs/search/search-documents.ts';
import { loadStems } from '../../outputs/search/stems/load-stems.ts';
import { replaceFile } from '../../system/replace-file.ts';

/** Documents with the keys of what they were made of. */
type Entries = readonly (readonly [key: string, document: SearchDocument])[];

/**
 * What can be found in some content. The documents of briefings are kept from build to build: one is made again only when
 * something it follows from has changed.
 *
 * @param file where they are kept
 */
export async function cachedDocuments(
  { archive, keyOf }: LoadedContent['content'],
  file: string,
): Promise<readonly SearchDocument[]> {
  const stems = await loadStems(searchedLanguages(archive));
  const known = new Map(await readEntries(file));
  const used: [key: string, document: SearchDocument][] = [];
  const keys = new Map<object, string>();
  const keyOnce = (value: object) => {
    const key = keys.get(value) ?? keyOf(value);
    keys.set(value, key);
    return key;
  };
  const documents = searchDocuments(archive, stems, (own, common, make) => {
    // The key of a briefing is another where other code has read it.
    const key = keyOf([own, common.map(keyOnce)]);
    const document = known.get(key) ?? make();
    used.push([key, document]);
    return document;
  });
  await keep(used, file);
  return documents;
}

/** What is kept; nothing where it cannot be read. */
async function readEntries(file: string): Promise<Entries> {
  try {
    const entries: unknown = JSON.parse(await readFile(file, 'utf8'));
    return areEntries(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** Told apart from what a damaged file may hold; what {@link keep} wrote is whole. */
function areEntries(value: unknown): value is Entries {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) => Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1]?.html === 'string',
    )
  );
}

/** Documents that cannot be kept, such as more than a text may hold, are made again by the next build. */
async function keep(entries: Entries, file: string): Promise<void> {
  try {
    await replaceFile(file, JSON.stringify(entries));
  } catch {
    await rm(file, { force: true });
  }
}
