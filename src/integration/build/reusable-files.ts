import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../system/replace-file.ts';
import { hasCode } from '../../system/system-error.ts';

/** What is known of a file that a build made. */
interface FileRecord {
  /** Digest of everything it was made from; empty for a file that every build makes anew. */
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** When it was written, in milliseconds. A file with another time was touched by somebody else. */
  readonly mtimeMs: number;
}

/** What builds leave for those after them. */
interface FileList {
  /** Digest of the code that made the files. */
  readonly code: string;
  /** The records of each file, the newest first: that of the served site, and that of the site before it. */
  readonly files: readonly (readonly [file: string, records: readonly FileRecord[]])[];
}

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
    try {
      const list: FileList = JSON.parse(await readFile(this.#list, 'utf8'));
      if (list.code !== this.#code) return false;
      this.#former = new Map(list.files);
      return true;
    } catch {
      return false;
    }
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
    const isLeft = (record: FileRecord) => record.key !== '' && isSame(stats, record);
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
    const list: FileList = { code: this.#code, files };
    await replaceFile(this.#list, JSON.stringify(list));
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

  #take(from: string, to: string): 'linked' | 'copied' | undefined {
    const folder = dirname(to);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    try {
      if (!this.#written) {
        linkSync(from, to);
        return 'linked';
      }
    } catch (error) {
      // Another build has put another site there.
      if (hasCode(error, 'ENOENT')) return undefined;
      if (!hasCode(error, ...noLinks)) throw error;
    }
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    return 'copied';
  }
}

/** What file systems answer that have no hard links, or no more of them. */
const noLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'] as const;

/** Whether nobody has touched a file since it was recorded. */
function isAsWritten(path: string, record: FileRecord): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && isSame(stats, record);
}

function isSame(stats: Pick<Stats, 'size' | 'mtimeMs'>, { size, mtimeMs }: FileRecord): boolean {
  return stats.size === size && stats.mtimeMs === mtimeMs;
}
