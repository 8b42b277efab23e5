import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyFiles, type Made, type Manifest, withoutCopies, writtenAs } from './manifest.ts';
import { isAsWritten } from './output.ts';

/**
 * What a folder has of the site that a manifest tells of. What is in it besides, or not as it was written, is removed: the
 * folder has been in the open, and nothing of what happened to it there may come into a new site.
 */
export function formerSite(manifest: Manifest, folder: string): Manifest {
  const there = new Set<string>();
  for (const file of filesBelow(folder, '')) {
    const written = writtenAs(manifest, file);
    if (written && isAsWritten(join(folder, file), written)) there.add(file);
    else rmSync(join(folder, file));
  }
  const remove = (file: string) => {
    if (there.has(file)) rmSync(join(folder, file));
  };
  // Files of one key were made together, and are of use only together.
  const lost = new Set(manifest.entries().flatMap(([file, { key }]) => (there.has(file) ? [] : [key])));
  const found = new Map<string, Made>();
  for (const [file, made] of manifest) {
    const copies = copyFiles(file, made.copies);
    const isLost = lost.has(made.key);
    const areThere = copies.every(([name]) => there.has(name));
    if (isLost) remove(file);
    else found.set(file, areThere ? made : withoutCopies(made));
    if (isLost || !areThere) for (const [name] of copies) remove(name);
  }
  return found;
}

/** Node's own recursive listing asks the system about each entry once more, which doubles what this takes. */
function* filesBelow(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else yield path;
  }
}
