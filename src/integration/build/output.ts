import { linkSync, lstatSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from '../../system/system-error.ts';
import type { Written } from './manifest.ts';

/**
 * The folder of a site in the making. It may share files with the site that is being served, as hard links: a file is
 * replaced, never written into.
 */
export class Output {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file, in the place of one that may be there. */
  write(file: string, bytes: Uint8Array): Written {
    const path = this.#put(file, (path) => writeFileSync(path, bytes, { flag: 'wx' }));
    return { size: bytes.length, at: statSync(path).mtimeMs };
  }

  /** Takes a file over from another folder of the same filesystem, if it is there as it was written; tells whether it was. */
  take(file: string, from: string, written: Written): boolean {
    try {
      if (!isAsWritten(join(from, file), written)) return false;
      this.#put(file, (path) => linkSync(join(from, file), path));
      return true;
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'EXDEV', 'EPERM', 'EMLINK')) return false;
      throw error;
    }
  }

  /** Removes a file, and the folders that nothing is left in. */
  remove(file: string): void {
    rmSync(join(this.#folder, file), { force: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      try {
        const path = join(this.#folder, folder);
        rmdirSync(path);
        this.#made.delete(path);
      } catch (error) {
        if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return;
        throw error;
      }
    }
  }

  #put(file: string, put: (path: string) => void): string {
    const path = join(this.#folder, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    try {
      put(path);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      rmSync(path);
      put(path);
    }
    return path;
  }
}

/** Whether nobody has touched a file since it was written. */
export function isAsWritten(path: string, { size, at }: Written): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === size && stats.mtimeMs === at;
}
