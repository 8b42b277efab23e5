import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchDocument } from '../../outputs/search/search-documents.ts';
import { digestOf } from '../../system/digest.ts';
import type { ReusableFiles } from '../build/reusable-files.ts';
import { searchIndex } from './search-index.ts';

/** Where the index lies in the site. */
const folder = 'pagefind';

/** The search index of a site in the making: that of the served site when the same can be found, otherwise a new one. */
export class SiteSearch {
  readonly #files: ReusableFiles;
  readonly #key: string;
  readonly #making: ReturnType<typeof searchIndex> | undefined;

  /**
   * Begins at once, because a new index takes long and can be made while pages are rendered.
   *
   * @param documents what can be found
   * @param digest of everything the documents and the index are made from
   */
  constructor(documents: () => Promise<readonly SearchDocument[]>, digest: string, files: ReusableFiles) {
    this.#files = files;
    this.#key = digestOf(`search ${digest}`);
    const former = files.filesMadeFrom(this.#key);
    if (former.length > 0 && former.every((file) => files.reuse(file, this.#key))) return;
    this.#making = documents().then(searchIndex);
    // Its failure is told when the index is awaited.
    this.#making.catch(() => {});
  }

  get isReused(): boolean {
    return this.#making === undefined;
  }

  /** Writes the index into the site, if it is a new one. */
  async finish(output: string): Promise<void> {
    if (!this.#making) return;
    const index = await this.#making;
    for (const [name, content] of index) {
      const file = `${folder}/${name}`;
      const path = join(output, file);
      await mkdir(dirname(path), { recursive: true });
      this.#files.make(file, this.#key);
      await writeFile(path, content);
    }
  }
}
