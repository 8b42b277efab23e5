import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Tells a folder from all others, wherever it is moved, as long as nothing is put into it or taken from it directly. Empty
 * where the file system does not say when it was made.
 */
export function folderIdentity(folder: string): string {
  const { dev, ino, birthtimeMs, mtimeMs } = statSync(folder);
  return birthtimeMs > 0 ? [dev, ino, birthtimeMs, mtimeMs].join(' ') : '';
}

/**
 * The files of a site by their paths in it, with `/`.
 *
 * @param without paths of two names, at which nothing is looked
 */
export function filesIn(folder: string, without: ReadonlySet<string> = new Set()): string[] {
  const below = (at: string, depth: number): string[] =>
    readdirSync(join(folder, at), { withFileTypes: true, recursive: depth > 2 }).flatMap((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
      if (without.has(path)) return [];
      if (entry.isFile()) return [path];
      return entry.isDirectory() && depth <= 2 ? below(path, depth + 1) : [];
    });
  return below('.', 1);
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
