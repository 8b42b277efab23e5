import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageUnit } from '../../loader/page-unit.ts';
import type { SearchDocument } from '../../outputs/search/search-documents.ts';
import { digestOf } from '../../system/digest.ts';
import type { ReusableFiles } from '../build/reusable-files.ts';
import { searchIndex } from './search-index.ts';

/** Where the index lies in the site. */
const folder = 'pagefind';

/**
 * The search index of a site in the making: that of an earlier site when the same can be found, otherwise a new one. Pagefind
 * cannot change a part of an index, and a whole one takes long. So a new site may be served with the index of the one before,
 * until its own is made.
 */
export class SiteSearch {
  readonly #documents: () => Promise<readonly SearchDocument[]>;
  readonly #files: ReusableFiles;
  /** The files of the index. */
  readonly unit: PageUnit;
  readonly isReused: boolean;
  /** Whether the index is made when the site is served already. */
  readonly isLate: boolean;
  readonly #making: ReturnType<typeof searchIndex> | undefined;

  /**
   * @param documents what can be found
   * @param digest of everything the documents and the index are made from
   * @param mayBeLate whether the site may be served with an older index for a while
   */
  constructor(
    documents: () => Promise<readonly SearchDocument[]>,
    digest: string,
    files: ReusableFiles,
    mayBeLate: boolean,
  ) {
    this.#documents = documents;
    this.#files = files;
    this.unit = { name: folder, key: digestOf(`search ${digest}`) };
    const served = files.recorded(folder);
    const isServed = () => served !== undefined && this.#keep(served.files, served.key);
    this.isReused = files.isInPlace(this.unit) || (served?.key === this.unit.key && isServed());
    this.isLate = !this.isReused && mayBeLate && isServed();
    if (this.isReused || this.isLate) return;
    // At once, because it can be made while pages are rendered.
    this.#making = this.#make();
    // Its failure is told when the index is awaited.
    this.#making.catch(() => {});
  }

  /** Writes the index into the site in the making, unless one is there. */
  async finish(output: string): Promise<void> {
    if (!this.#making) return;
    for (const [name, content] of await this.#making) {
      const file = `${folder}/${name}`;
      this.#files.make(file, this.unit.key, this.unit);
      await put(join(output, file), content);
    }
  }

  /**
   * Makes the index that comes late.
   *
   * @param room an empty folder
   * @returns the folder with the index, and its place in the served site
   */
  async makeLate(room: string, served: string): Promise<{ readonly made: string; readonly place: string }> {
    const made = join(room, folder);
    for (const [name, content] of await this.#make()) await put(join(made, name), content);
    return { made, place: join(served, folder) };
  }

  #keep(files: readonly string[], key: string): boolean {
    return files.every((file) => this.#files.reuse(file, key, { name: folder, key }));
  }

  async #make(): ReturnType<typeof searchIndex> {
    return searchIndex(await this.#documents());
  }
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
