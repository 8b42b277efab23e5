import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageUnit } from '../../loader/page-unit.ts';
import type { SearchDocument } from '../../outputs/search/search-documents.ts';
import { digestOf } from '../../system/digest.ts';
import type { ReusableFiles } from '../build/reusable-files.ts';
import { searchIndex } from './search-index.ts';

/** Where the index lies in the site. */
const folder = 'pagefind';

/** What the search index of a site is made from, and where. */
interface Options {
  /** What can be found. */
  readonly documents: () => Promise<readonly SearchDocument[]>;
  /** Digest of everything the documents and the index are made from. */
  readonly digest: string;
  readonly files: ReusableFiles;
  /** Whether the site may be served with an older index for a while. */
  readonly mayBeLate: boolean;
}

/**
 * The search index of a site in the making: that of an earlier site when the same can be found, otherwise a new one. Pagefind
 * cannot change a part of an index, and a whole one takes long. It is made while pages are rendered; where these are done
 * before, the new site may be served with the index of the one before, until its own is there.
 */
export class SiteSearch {
  readonly #files: ReusableFiles;
  readonly #mayBeLate: boolean;
  readonly #making: ReturnType<typeof searchIndex> | undefined;
  /** Whether the index is there, or could not be made. */
  #hasEnded = false;
  #isLate = false;
  /** The files of the index. */
  readonly unit: PageUnit;

  constructor({ documents, digest, files, mayBeLate }: Options) {
    this.#files = files;
    this.#mayBeLate = mayBeLate;
    this.unit = { name: folder, key: digestOf(`search ${digest}`) };
    const isThere =
      files.inPlace.has(this.unit) || (files.recorded(folder)?.key === this.unit.key && this.#keepServed());
    if (isThere) return;
    this.#making = documents().then(searchIndex);
    const end = () => {
      this.#hasEnded = true;
    };
    // A failure is told when the index is awaited.
    this.#making.then(end, end);
  }

  /** Whether the index of an earlier site is the one of this site. */
  get isReused(): boolean {
    return this.#making === undefined;
  }

  /** Whether the site has an older index, and its own is still being made. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** Whether the site is served with this index or not at all. */
  get isFirst(): boolean {
    return !this.isReused && this.#files.recorded(folder) === undefined;
  }

  /** Waits until the index is made. A failure is told when it is written. */
  async untilMade(): Promise<void> {
    await this.#making?.catch(() => {});
  }

  /** Writes the index into the site in the making, or leaves the older one there for a while. */
  async finish(output: string): Promise<void> {
    if (!this.#making) return;
    this.#isLate = this.#mayBeLate && !this.#hasEnded && this.#keepServed();
    if (this.#isLate) return;
    for (const [name, content] of await this.#making) {
      const file = `${folder}/${name}`;
      this.#files.make(file, this.unit.key, this.unit);
      await put(join(output, file), content);
    }
  }

  /**
   * Writes the index that comes late.
   *
   * @param room an empty folder
   * @returns the folder with the index, and its place in the served site
   */
  async finishLate(room: string, served: string): Promise<{ readonly made: string; readonly place: string }> {
    const made = join(room, folder);
    for (const [name, content] of (await this.#making) ?? []) await put(join(made, name), content);
    return { made, place: join(served, folder) };
  }

  /** Puts the index of the served site into the one in the making. */
  #keepServed(): boolean {
    const served = this.#files.recorded(folder);
    if (!served) return false;
    const unit = { name: folder, key: served.key };
    const isWhole = served.files.every((file) => this.#files.reuse(file, served.key, unit));
    // Of an index that somebody has touched nothing is left.
    if (!isWhole) for (const file of served.files) this.#files.clear(file);
    return isWhole;
  }
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
