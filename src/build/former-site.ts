import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Manifest, manifestOf } from './manifest.ts';
import { isAsMade } from './output.ts';

/**
 * What a folder has of the site its manifest tells of. What is in it besides, or not as it was written, is removed: the
 * folder has been in the open, and nothing of what happened to it there may come into a new site.
 */
export async function formerSite(manifests: string, folder: string): Promise<Manifest> {
  const manifest = await manifestOf(manifests, folder);
  const found = new Map(manifest);
  const there = new Set<string>();
  for (const path of filesBelow(folder)) {
    const file = relative(folder, path);
    const made = manifest.get(file);
    if (made && isAsMade(path, made)) there.add(file);
    else rmSync(path);
  }
  // Files of one key were made together, and are of use only together.
  const lost = new Set(manifest.entries().flatMap(([file, { key }]) => (there.has(file) ? [] : [key])));
  for (const [file, { key }] of manifest) {
    if (!lost.has(key)) continue;
    found.delete(file);
    rmSync(join(folder, file), { force: true });
  }
  return found;
}

/** Node's own recursive listing asks the system about each entry once more, which doubles what this takes. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}
