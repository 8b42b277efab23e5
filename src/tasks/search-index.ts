import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { TaskError } from './task-error.ts';

const documents = z.array(z.strictObject({ url: z.string(), html: z.string() }));

/** What of Pagefind's files a search needs: neither its interfaces nor its worker. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:fragment|index|filter)\/.*)$/;

/**
 * Makes the search index of a built site from the documents that lie in it, and removes them. The same documents give
 * the same files.
 *
 * @throws {TaskError} when Pagefind could not read a document
 */
export async function indexForSearch(site: string): Promise<void> {
  const source = join(site, 'search', 'documents.json');
  const pages = documents.parse(JSON.parse(await readFile(source, 'utf8')));
  await rm(source);
  try {
    // One index for all languages: whoever searches need not know the language of what they look for.
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new TaskError(`The search index could not be made: ${errors.join(' ')}`);
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new TaskError(`The search index could not take ${url}: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    const target = join(site, 'pagefind');
    for (const { path, content } of files.filter(({ path }) => needed.test(path))) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
    }
  } finally {
    await close();
  }
}
