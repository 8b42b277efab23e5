import { existsSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasCode } from '../../system/system-error.ts';

// The name of a folder carries the process that owns it, so that what a killed build left behind is told from what a running
// one is using: making-<pid>-XXXXXX, and replaced-<pid>-<name of the site's folder>-XXXXXX.
const owned = /^(?:making|replaced)-(\d+)-/;

/** The folders of this process. One that carries its number besides was left by an earlier process of the same number. */
const ours = new Set<string>();

/** Makes an empty folder for a build under way; {@link clearLeftovers} removes it once its owner is gone. */
export async function makeWorkFolder(buildFolder: string): Promise<string> {
  await mkdir(buildFolder, { recursive: true });
  return own(await mkdtemp(join(buildFolder, `making-${process.pid}-`)));
}

function own(folder: string): string {
  ours.add(basename(folder));
  return folder;
}

/**
 * Puts a finished folder in the place of another, by renaming: whoever reads `served` finds the old one or
 * the new one, never a mixture; for the moment between two renames there is none. Both must be on one filesystem. Of two calls at once, the later wins. What stood there is
 * removed.
 */
export async function replaceFolder(finished: string, served: string, buildFolder: string): Promise<void> {
  const prefix = `replaced-${process.pid}-${basename(served)}-`;
  const aside = join(own(await mkdtemp(join(buildFolder, prefix))), 'folder');
  for (let attempt = 1; ; attempt += 1) {
    // At once, because in between there is no site.
    renameIfThere(served, aside);
    try {
      renameSync(finished, served);
      break;
    } catch (error) {
      // Another build put its own there in between: set that aside as well.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST') || attempt === 10) {
        giveBack(aside, served);
        throw error;
      }
      await remove(aside);
    }
  }
  await remove(spareOf(served, buildFolder));
  // Another build may do the same at once: one spare folder is enough.
  await rename(aside, spareOf(served, buildFolder)).catch(() => {});
  await remove(join(aside, '..'));
}

/**
 * Moves the folder that the last build replaced to `output`, where a new site can be made of it.
 *
 * @returns false when there is none, or another build has taken it
 */
export async function takeSpare(served: string, buildFolder: string, output: string): Promise<boolean> {
  return rename(spareOf(served, buildFolder), output).then(
    () => true,
    () => false,
  );
}

function spareOf(served: string, buildFolder: string): string {
  return join(buildFolder, `spare-${basename(served)}`);
}

/**
 * Tidies up after builds that were killed: gives `served` back when one died between its two renames, and
 * removes what no running process owns.
 */
export async function clearLeftovers(served: string, buildFolder: string): Promise<void> {
  const names = await readdir(buildFolder).catch(() => []);
  for (const name of names.sort()) {
    const owner = owned.exec(name)?.[1];
    if (owner === undefined || ours.has(name)) continue;
    if (Number(owner) !== process.pid && isRunning(Number(owner))) continue;
    if (name.startsWith(`replaced-${owner}-${basename(served)}-`) && !existsSync(served))
      renameIfThere(join(buildFolder, name, 'folder'), served);
    await remove(join(buildFolder, name));
  }
}

function giveBack(aside: string, served: string): void {
  try {
    renameIfThere(aside, served);
  } catch {
    // What another build put there is as good.
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** A folder that cannot be removed now is a left-over for the next build, not a failure of this one. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
