import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { PageUnit } from '../../loader/page-unit.ts';
import { replaceFile } from '../../system/replace-file.ts';
import {
  type FileList,
  fileListText,
  loose,
  type RecordedFile,
  rootOf,
  type UnitLine,
  type UnitState,
} from './file-list.ts';
import { filesIn, folderIdentity, isSameFolder } from './site-folder.ts';

/** The files of a new site. */
interface NewSite {
  /** Digest of everything it shows. */
  readonly shows: string;
  readonly folder: string;
  /** All that were looked at one by one. */
  readonly files: readonly RecordedFile[];
  /** The unit of each page that has one. */
  readonly units: ReadonlyMap<string, PageUnit>;
  /** Files that have none. */
  readonly loose: Iterable<string>;
  /** The units that are in place as a whole. */
  readonly inPlace: Iterable<string>;
  /** Whether other integrations may have changed or added files: then all are looked at again next time. */
  readonly mayBeChanged: boolean;
}

/** Records for the builds to come which files a new site has. */
export class FileListWriter {
  readonly #path: string;
  readonly #code: string;
  readonly #former: FileList;
  #lines = new Map<string, UnitLine>();
  #shows = '';

  /**
   * @param path where the list lies
   * @param code digest of the code that builds
   * @param former what the build before recorded
   */
  constructor(path: string, code: string, former: FileList) {
    this.#path = path;
    this.#code = code;
    this.#former = former;
  }

  /** Records a site, and counts what it has. */
  async record(site: NewSite): Promise<{ readonly files: number; readonly bytes: number }> {
    const { units } = site;
    this.#shows = site.shows;
    const looseRoots = new Set(Iterator.from(site.loose).map(rootOf));
    // A folder that a unit shares with other files is looked at in each build, so that what is gone from it is removed.
    const keyOf = ({ key, roots }: UnitState) =>
      site.mayBeChanged || roots.some((root) => looseRoots.has(root)) ? '' : key;
    const set = (name: string, served: UnitState, files: string) =>
      this.#lines.set(name, {
        served: { ...served, key: keyOf(served) },
        former: this.#former.unit(name)?.served,
        files,
      });
    for (const name of site.inPlace) {
      const line = this.#former.unit(name);
      if (line?.former) set(name, line.former, line.files);
    }
    const unitOf = (file: string) => units.get(file) ?? units.get(withoutCopy(file));
    for (const [name, files] of Map.groupBy(site.files, ([file]) => unitOf(file)?.name ?? loose)) {
      const pages = files.flatMap(([file]) => units.get(file) ?? []);
      set(name, stateOf(files, pages[0]?.key ?? '', pages.length), JSON.stringify(files));
    }
    await this.#write(folderIdentity(site.folder));
    let files = 0;
    let bytes = 0;
    for (const { served } of this.#lines.values()) {
      files += served.files;
      bytes += served.bytes;
    }
    return { files, bytes };
  }

  /**
   * Records a unit whose files, all in the folder of its name, were replaced in the site since.
   *
   * @param published identity of the site when it was published. Nothing is recorded where another one lies there now.
   */
  async recordReplaced({ name, key }: PageUnit, site: string, published: string): Promise<void> {
    // Taken before anything is looked at: a site that comes later is another folder, and is not believed to be this one.
    const identity = folderIdentity(site);
    if (!isSameFolder(identity, published)) return;
    const files = filesIn(join(site, name)).map((inFolder): RecordedFile => {
      const file = `${name}/${inFolder}`;
      const { size, mtimeMs } = lstatSync(join(site, file));
      return [file, [{ key, size, mtimeMs }]];
    });
    const former = this.#former.unit(name)?.served;
    this.#lines.set(name, { served: stateOf(files, key, 0), former, files: JSON.stringify(files) });
    await this.#write(identity);
  }

  /** The list is written whole, or not at all. */
  async #write(served: string): Promise<void> {
    const sites = {
      served,
      shows: this.#shows,
      former: this.#former.sites.served,
    };
    await replaceFile(this.#path, fileListText(this.#code, sites, this.#lines));
  }
}

/** The file that a compressed copy is of; any other file itself. */
export function withoutCopy(file: string): string {
  return file.replace(/\.(?:br|gz)$/, '');
}

function stateOf(files: readonly RecordedFile[], key: string, pages: number): UnitState {
  const bytes = files.reduce((sum, [, [newest]]) => sum + (newest?.size ?? 0), 0);
  const roots = key === '' ? [] : [...new Set(files.map(([file]) => rootOf(file)))];
  return { key, pages, files: files.length, bytes, roots };
}
