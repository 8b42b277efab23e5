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
  type UnitSummary,
} from './file-list.ts';
import { filesIn, folderIdentity } from './site-folder.ts';

/** The files of a new site. */
interface NewSite {
  readonly folder: string;
  /** All that were looked at one by one. */
  readonly files: readonly RecordedFile[];
  /** The unit of each of these that has one. */
  readonly units: ReadonlyMap<string, PageUnit>;
  /** Files of Astro's that have none. */
  readonly loose: Iterable<string>;
  /** The units that are in place as a whole. */
  readonly inPlace: Iterable<string>;
}

/** Records for the builds to come which files a new site has. */
export class FileListWriter {
  readonly #path: string;
  readonly #code: string;
  readonly #former: FileList;
  #lines = new Map<string, UnitLine>();

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
  async record({ folder, files, units, loose: looseFiles, inPlace }: NewSite): Promise<{
    readonly files: number;
    readonly bytes: number;
  }> {
    const looseRoots = new Set(Iterator.from(looseFiles).map(rootOf));
    // A unit among whose files others lie is looked at in each build: otherwise nobody would miss one that is gone.
    const set = (name: string, line: UnitLine) => {
      const isShared = line.summary.roots.some((root) => looseRoots.has(root));
      this.#lines.set(name, isShared ? { ...line, summary: { ...line.summary, key: '' } } : line);
    };
    for (const name of inPlace) {
      const line = this.#former.unit(name);
      if (!line) continue;
      const { keyBefore: key, key: keyBefore } = line.summary;
      set(name, { ...line, summary: { ...line.summary, key, keyBefore } });
    }
    const unitOf = (file: string) => units.get(file) ?? units.get(file.replace(/\.(?:br|gz)$/, ''));
    for (const [name, ofUnit] of Map.groupBy(files, ([file]) => unitOf(file)?.name ?? loose)) {
      const key = units.get(ofUnit.find(([file]) => units.has(file))?.[0] ?? '')?.key ?? '';
      const pages = ofUnit.filter(([file]) => units.has(file)).length;
      set(name, lineOf(ofUnit, { key, keyBefore: this.#keyBefore(name), pages }));
    }
    await this.#write(folder);
    let count = 0;
    let bytes = 0;
    for (const { summary } of this.#lines.values()) {
      count += summary.files;
      bytes += summary.bytes;
    }
    return { files: count, bytes };
  }

  /** Records a unit whose files, all in the folder of its name, were replaced in the site since. */
  async recordReplaced({ name, key }: PageUnit, site: string): Promise<void> {
    const files = filesIn(join(site, name)).map((inFolder): RecordedFile => {
      const file = `${name}/${inFolder}`;
      const { size, mtimeMs } = lstatSync(join(site, file));
      return [file, [{ key, size, mtimeMs }]];
    });
    this.#lines.set(name, lineOf(files, { key, keyBefore: this.#keyBefore(name), pages: 0 }));
    await this.#write(site);
  }

  #keyBefore(name: string): string {
    return this.#former.unit(name)?.summary.key ?? '';
  }

  /** The list is written whole, or not at all. */
  async #write(site: string): Promise<void> {
    const sites = { served: folderIdentity(site), former: this.#former.sites.served };
    await replaceFile(this.#path, fileListText(this.#code, sites, this.#lines));
  }
}

function lineOf(
  files: readonly RecordedFile[],
  known: Pick<UnitSummary, 'key' | 'keyBefore' | 'pages'>,
): UnitLine {
  const bytes = files.reduce((sum, [, [newest]]) => sum + (newest?.size ?? 0), 0);
  const roots = known.key === '' ? [] : [...new Set(files.map(([file]) => rootOf(file)))];
  return { summary: { ...known, files: files.length, bytes, roots }, files: JSON.stringify(files) };
}
