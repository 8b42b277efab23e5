import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageUnit } from '../../loader/page-unit.ts';
import { FileList, type RecordedFile } from './file-list.ts';
import { type FileListWriter, withoutCopy } from './file-list-writer.ts';
import { type FileRecord, isAsRecorded, isAsWritten } from './file-record.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { FolderMaker, filesIn, removeFile } from './site-folder.ts';
import { UnitsInPlace } from './units-in-place.ts';
import { WrittenTimes } from './written-times.ts';

/** Where a site is made, and of what. */
interface Making {
  /** What earlier builds recorded; of other code's files nothing is reused. */
  readonly list: FileList;
  /** Folder of the site that is served, which need not exist. */
  readonly served: string;
  /** Folder of the site in the making. */
  readonly output: string;
  /** When the build began, in milliseconds by the clock of the output's file system. */
  readonly startedAt: number;
  /** Whether the output holds the site before the served one, as the build that made it left it. */
  readonly isAsLeft: boolean;
  /** Files that are put into the site as they are. */
  readonly copied: readonly string[];
}

/**
 * The files of a site in the making that need not be made again. The folder it is made in may hold the site before the one
 * that is served. A file that would be made from the same things as then stays where it is, or is linked from the served
 * site. The place of any other is cleared, so that no build writes into a file of the served site.
 */
export class ReusableFiles {
  readonly #site: Making;
  /** The units whose files need not be looked at. */
  readonly inPlace: UnitsInPlace;
  /** The units of the other files, by file. */
  readonly #units = new Map<string, PageUnit>();
  /** Files of no unit. */
  readonly #loose: Set<string>;
  readonly #reused = new Map<string, FileRecord>();
  /** Keys of the files that this build makes. */
  readonly #keys = new Map<string, string>();
  readonly #folders = new FolderMaker();
  /** Only where others may change files afterwards. */
  #written: WrittenTimes | undefined;

  constructor(site: Making) {
    this.#site = site;
    this.inPlace = new UnitsInPlace(site.list, site.output, site.isAsLeft);
    this.#loose = new Set(site.copied);
  }

  /**
   * Puts a file into the new site, if an earlier build made it from the same things and nobody has touched it since.
   *
   * @param file path in the site, with `/`
   * @param key digest of everything the file is made from
   * @param unit the unit it belongs to
   * @returns whether it is there; otherwise it has to be made
   */
  reuse(file: string, key: string, unit?: PageUnit): boolean {
    if (unit) this.#units.set(file, unit);
    const records = this.#site.list.recordsOf(file).filter((record) => record.key === key);
    const path = join(this.#site.output, file);
    const here = records.find((record) => isAsWritten(path, record));
    if (here) {
      this.#noteLoose(file);
      this.#reused.set(file, here);
      return true;
    }
    this.make(file, key, unit);
    const from = join(this.#site.served, file);
    const served = records.find((record) => isAsWritten(from, record));
    this.#folders.makeFor(path);
    // As a link where other integrations cannot change the served file.
    const way = served && linkOrCopy(from, path, !this.#written);
    if (!served || way === undefined) return false;
    // Another build may have put another file there just before it was taken.
    if (way === 'linked' && !isAsWritten(path, served)) {
      this.make(file, key, unit);
      return false;
    }
    if (way === 'linked') this.#reused.set(file, served);
    return true;
  }

  /** Why a file has to be made, in a few words, for somebody who wonders. */
  whyMade(file: string, key: string): string {
    const records = this.#site.list.recordsOf(file);
    if (records.length === 0) return 'it is new, or the code has changed';
    if (!records.some((record) => record.key === key)) return 'it shows something else than before';
    return 'somebody has touched the built file';
  }

  /** Clears the place of a file that is made in this build, and remembers what it is made from. */
  make(file: string, key: string, unit?: PageUnit): void {
    if (unit) this.#units.set(file, unit);
    this.clear(file);
    this.#keys.set(file, key);
  }

  /** Writes a file that was {@link make | made room for}. */
  write(file: string, content: string | Uint8Array): void {
    const path = join(this.#site.output, file);
    this.#folders.makeFor(path);
    writeFileSync(path, content);
  }

  /** Clears the place of a file that every build makes anew. */
  clear(file: string): void {
    // Where no site was before, nothing can be in the way.
    if (this.#site.list !== FileList.empty) rmSync(join(this.#site.output, file), { force: true });
    this.#noteLoose(file);
    this.#reused.delete(file);
    this.#keys.delete(file);
  }

  /** The files that the served site has of a unit, and the key they were made from; nothing where not all are known. */
  recorded(name: string): { readonly key: string; readonly files: readonly string[] } | undefined {
    const served = this.#site.list.unit(name)?.served;
    if (!served?.key) return undefined;
    const known = this.#site.list.filesOf(name);
    const isServed = (file: string) => known.get(file)?.some(({ key }) => key === served.key) === true;
    const files = [...known.keys()].filter(isServed);
    const copies = [...known.keys()].filter((file) => !isServed(file) && isServed(withoutCopy(file)));
    // Where the site came back to an older one, files that only that one has may have been forgotten since.
    if (files.length + copies.length !== served.files) return undefined;
    return { key: served.key, files };
  }

  /**
   * Prepares for other integrations, which may change the files of the finished site: what they have changed is not reused.
   * Called before anything is reused; nothing is linked from the served site then, because they would change it, too.
   */
  expectChanges(): void {
    this.#written = new WrittenTimes();
    this.inPlace.believeNothing();
  }

  /** Notes how the files are that Astro has written. What is changed later was changed by another integration. */
  noteWritten(): void {
    this.#written?.note(this.#site.output, this.#keys.keys());
  }

  /** The files in the folder by their paths in it, with `/`, but for those of units in place. */
  names(): string[] {
    return filesIn(this.#site.output, this.inPlace.roots);
  }

  /** Whether a file of the folder belongs to the new site, and is not left from an older one. */
  isOfThisBuild(file: string, stats = lstatSync(join(this.#site.output, file))): boolean {
    if (this.#reused.has(file)) return true;
    const isLeft = (record: FileRecord) => record.key !== '' && isAsRecorded(stats, record);
    return stats.ctimeMs >= this.#site.startedAt && !this.#site.list.recordsOf(file).some(isLeft);
  }

  /**
   * Removes from the folder what an older site left there, or somebody put there. Then records the files of the new site.
   *
   * @param shows digest of everything that the site shows; empty where it is not known
   */
  async finish(
    writer: FileListWriter,
    shows = '',
  ): Promise<{ readonly files: number; readonly bytes: number }> {
    const files = this.names().flatMap((file): RecordedFile[] => {
      const reused = this.#written ? undefined : this.#reused.get(file);
      const stats = reused ?? lstatSync(join(this.#site.output, file));
      if (!reused && 'ctimeMs' in stats && !this.isOfThisBuild(file, stats)) {
        removeFile(this.#site.output, file);
        return [];
      }
      const { size, mtimeMs } = stats;
      const older = this.#site.list.recordsOf(file).filter((record) => record.mtimeMs !== mtimeMs);
      return [[file, [{ key: this.#keyOf(file, mtimeMs), size, mtimeMs }, ...older.slice(0, 2)]]];
    });
    return writer.record({
      shows,
      folder: this.#site.output,
      files,
      units: this.#units,
      loose: this.#loose,
      inPlace: this.inPlace.names,
      mayBeChanged: this.#written !== undefined,
    });
  }

  #noteLoose(file: string): void {
    if (!this.#units.has(file) && !this.#units.has(withoutCopy(file))) this.#loose.add(file);
  }

  #keyOf(file: string, mtimeMs: number): string {
    const reused = this.#reused.get(file);
    if (reused) return reused.mtimeMs === mtimeMs ? reused.key : '';
    return this.#written?.isChanged(file, mtimeMs) ? '' : (this.#keys.get(file) ?? '');
  }
}
