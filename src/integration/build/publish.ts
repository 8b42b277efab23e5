import { existsSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../../system/system-error.ts';

// Folder names carry the process that owns them, so that what a killed build left is told from what a
// running one is using: making-<pid>-XXXXXX, replaced-<pid>-XXXXXX.
const OWNED = /^(?:making|replaced)-(\d+)-/;

/** Makes an empty folder for a build under way; {@link clearLeftovers} removes it once its owner is gone. */
export async function makeWorkFolder(workshop: string): Promise<string> {
  await mkdir(workshop, { recursive: true });
  return mkdtemp(join(workshop, `making-${process.pid}-`));
}

/**
 * Puts a finished folder in the place of another, by renaming: whoever reads `target` finds the old one or
 * the new one, never a mixture. Both must be on one filesystem. Of two calls at once, the later wins. What stood there is
 * moved to `spare`, or removed where none is given.
 */
export async function replaceFolder(
  finished: string,
  target: string,
  workshop: string,
  spare?: string,
): Promise<void> {
  const aside = join(await mkdtemp(join(workshop, `replaced-${process.pid}-`)), 'folder');
  for (let attempt = 1; ; attempt += 1) {
    // At once, because in between there is no site.
    renameIfThere(target, aside);
    try {
      renameSync(finished, target);
      break;
    } catch (error) {
      // Another build put its own there in between: set that aside as well.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST') || attempt === 10) {
        giveBack(aside, target);
        throw error;
      }
      await remove(aside);
    }
  }
  if (spare !== undefined) await setAside(aside, spare);
  await remove(join(aside, '..'));
}

/** Keeps a former site for the next build to make a new one of; without it, that build only takes longer. */
async function setAside(folder: string, spare: string): Promise<void> {
  try {
    await mkdir(dirname(spare), { recursive: true });
    await remove(spare);
    renameIfThere(folder, spare);
  } catch {
    // Two builds at once may both try; one spare site is enough.
  }
}

/**
 * Tidies up after builds that were killed: gives `target` back when one died between its two renames, and
 * removes what no running process owns.
 */
export async function clearLeftovers(target: string, workshop: string): Promise<void> {
  const names = await readdir(workshop).catch(() => []);
  for (const name of names.sort()) {
    const owner = OWNED.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    if (name.startsWith('replaced-') && !existsSync(target))
      renameIfThere(join(workshop, name, 'folder'), target);
    await remove(join(workshop, name));
  }
}

function giveBack(aside: string, target: string): void {
  try {
    renameIfThere(aside, target);
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
