import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Tells a folder from all others, wherever it is moved, as long as nothing is put into it or taken from it directly. Empty
 * where the file system does not say when it was made.
 */
export function folderIdentity(folder: string): string {
  const { dev, ino, birthtimeMs, mtimeMs } = statSync(folder);
  return birthtimeMs > 0 ? [dev, ino, birthtimeMs, mtimeMs].join(' ') : '';
}

/** Whether two identities are those of one folder, before and after something was put into it. Nobody knows of empty ones. */
export function isSameFolder(one: string, other: string): boolean {
  const withoutTime = (identity: string) => identity.split(' ').slice(0, 3).join(' ');
  return one !== '' && withoutTime(one) === withoutTime(other);
}

/**
 * The files of a site by their paths in it, with `/`.
 *
 * @param without paths of two names, at which nothing is looked
 */
export function filesIn(folder: string, without: ReadonlySet<string> = new Set()): string[] {
  const below = (at: string): string[] =>
    readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
      const path = `${at}${entry.name}`;
      if (without.has(path)) return [];
      if (entry.isFile()) return [path];
      return entry.isDirectory() ? below(`${path}/`) : [];
    });
  return below('');
}

/** The names in the folders of a site, each folder read once: for asking after many of them. */
export class FolderNames {
  readonly #site: string;
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(site: string) {
    this.#site = site;
  }

  /** Whether there was something at a path in the site when its folder was first asked for. */
  has(path: string): boolean {
    const folder = dirname(path);
    const names = this.#names.get(folder) ?? namesIn(join(this.#site, folder));
    this.#names.set(folder, names);
    return names.has(basename(path));
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

/** Makes the folders that files need, each once. */
export class FolderMaker {
  readonly #made = new Set<string>();

  /** Makes the folder of a file, if it is not there. */
  makeFor(path: string): void {
    const folder = dirname(path);
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

/** Removes a file of a site, and the folders that nothing is left in. */
export function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
