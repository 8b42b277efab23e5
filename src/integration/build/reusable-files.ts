import { lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileRecord, isAsRecorded, isAsWritten, readFileList, writeFileList } from './file-list.ts';
import { linkOrCopy } from './link-or-copy.ts';

/**
 * The files of a site in the making that need not be made again. The folder it is made in may hold the site before the one
 * that is served. A file that would be made from the same things as then stays where it is, or is linked from the served
 * site. The place of any other is cleared, so that no build writes into a file of the served site.
 */
export class ReusableFiles {
  readonly #list: string;
  readonly #served: string;
  readonly #output: string;
  readonly #code: string;
  #former: ReadonlyMap<string, readonly FileRecord[]> = new Map();
  readonly #reused = new Map<string, FileRecord>();
  /** Keys of the files that this build makes. */
  readonly #keys = new Map<string, string>();
  readonly #folders = new Set<string>();
  /** When Astro had written the files that this build makes, by file; only where others may change them afterwards. */
  #written: ReadonlyMap<string, number> | undefined;
  readonly #startedAt: number;

  /**
   * @param list the file in which builds record what they made
   * @param served folder of the site that is served, which need not exist
   * @param output folder of the site in the making
   * @param code digest of the code that makes it
   * @param startedAt when the build began, in milliseconds by the clock of the output's file system
   */
  constructor(list: string, served: string, output: string, code: string, startedAt = 0) {
    this.#list = list;
    this.#startedAt = startedAt;
    this.#code = code;
    this.#served = served;
    this.#output = output;
  }

  /**
   * Reads what earlier builds recorded.
   *
   * @returns false where the build before was by other code, or there was none: nothing is reused then
   */
  async load(): Promise<boolean> {
    const list = await readFileList(this.#list);
    if (list?.code !== this.#code) return false;
    this.#former = new Map(list.files);
    return true;
  }

  /**
   * Puts a file into the new site, if an earlier build made it from the same things and nobody has touched it since.
   *
   * @param file path in the site, with `/`
   * @param key digest of everything the file is made from
   * @returns whether it is there; otherwise it has to be made
   */
  reuse(file: string, key: string): boolean {
    const records = (this.#former.get(file) ?? []).filter((record) => record.key === key);
    const path = join(this.#output, file);
    const here = records.find((record) => isAsWritten(path, record));
    if (here) {
      this.#reused.set(file, here);
      return true;
    }
    this.make(file, key);
    const from = join(this.#served, file);
    const served = records.find((record) => isAsWritten(from, record));
    const way = served && this.#take(from, path);
    if (!served || way === undefined) return false;
    // Another build may have put another file there just before it was taken.
    if (way === 'linked' && !isAsWritten(path, served)) {
      this.make(file, key);
      return false;
    }
    if (way === 'linked') this.#reused.set(file, served);
    return true;
  }

  /** Why a file has to be made, in a few words, for somebody who wonders. */
  whyMade(file: string, key: string): string {
    const records = this.#former.get(file) ?? [];
    if (records.length === 0) return 'it is new, or the code has changed';
    if (!records.some((record) => record.key === key)) return 'it shows something else than before';
    return 'somebody has touched the built file';
  }

  /** Clears the place of a file that is made in this build, and remembers what it is made from. */
  make(file: string, key: string): void {
    this.clear(file);
    this.#keys.set(file, key);
  }

  /** Clears the place of a file that every build makes anew. */
  clear(file: string): void {
    rmSync(join(this.#output, file), { force: true });
    this.#reused.delete(file);
    this.#keys.delete(file);
  }

  /** The files that the builds before made from the same thing, such as a search index. */
  filesMadeFrom(key: string): string[] {
    const found = this.#former
      .entries()
      .filter(([, records]) => records.some((record) => record.key === key));
    return Array.from(found, ([file]) => file);
  }

  /**
   * Prepares for other integrations, which may change the files of the finished site: what they have changed is not reused.
   * Called before anything is reused; nothing is linked from the served site then, because they would change it, too.
   */
  expectChanges(): void {
    this.#written = new Map();
  }

  /** Notes how the files are that Astro has written. What is changed later was changed by another integration. */
  noteWritten(): void {
    if (!this.#written) return;
    const written = new Map<string, number>();
    for (const file of this.#keys.keys()) {
      const stats = lstatSync(join(this.#output, file), { throwIfNoEntry: false });
      if (stats) written.set(file, stats.mtimeMs);
    }
    this.#written = written;
  }

  /** Whether a file of the folder belongs to the new site, and is not left from an older one. */
  isOfThisBuild(file: string, stats = lstatSync(join(this.#output, file))): boolean {
    if (this.#reused.has(file)) return true;
    const isLeft = (record: FileRecord) => record.key !== '' && isAsRecorded(stats, record);
    return stats.ctimeMs >= this.#startedAt && !this.#former.get(file)?.some(isLeft);
  }

  /**
   * Removes from the folder what an older site left there, or somebody put there. Then records the files of the new site.
   *
   * @param names all files in the folder
   */
  async finish(names: readonly string[]): Promise<{ readonly files: number; readonly bytes: number }> {
    const files: [string, FileRecord[]][] = [];
    let bytes = 0;
    for (const file of names) {
      const reused = this.#written ? undefined : this.#reused.get(file);
      const stats = reused ?? lstatSync(join(this.#output, file));
      if (!reused && 'ctimeMs' in stats && !this.isOfThisBuild(file, stats)) {
        this.#remove(file);
        continue;
      }
      const { size, mtimeMs } = stats;
      bytes += size;
      const older = (this.#former.get(file) ?? []).filter((record) => record.mtimeMs !== mtimeMs);
      files.push([file, [{ key: this.#keyOf(file, mtimeMs), size, mtimeMs }, ...older.slice(0, 1)]]);
    }
    await writeFileList(this.#list, { code: this.#code, files });
    return { files: files.length, bytes };
  }

  #keyOf(file: string, mtimeMs: number): string {
    const reused = this.#reused.get(file);
    if (reused) return reused.mtimeMs === mtimeMs ? reused.key : '';
    const written = this.#written?.get(file);
    return written === undefined || written === mtimeMs ? (this.#keys.get(file) ?? '') : '';
  }

  /** Removes a file, and the folders that nothing is left in. */
  #remove(file: string): void {
    rmSync(join(this.#output, file), { force: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.#output, folder));
      } catch {
        return;
      }
    }
  }

  /** Puts a file of the served site into the new one, as a link where other integrations cannot change it. */
  #take(from: string, to: string): 'linked' | 'copied' | undefined {
    const folder = dirname(to);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return linkOrCopy(from, to, !this.#written);
  }
}
