import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './system-error.ts';

// The package `write-file-atomic` is not used: if the disk fills up, it replaces the file with a part of the text.

/** Replaces a file's content at once: whoever reads it finds the old text or the new one, also after a failure. */
export async function replaceFile(file: string, text: string): Promise<void> {
  // If the file is a symbolic link, it stays one, and the file it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  await withDraft(target, text, async (draft) => {
    const { mode } = await stat(target).catch(() => ({ mode: undefined }));
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, target);
  });
}

/** Makes a new file; gives back `false`, and changes nothing, where one is already. */
export async function createFile(file: string, text: string): Promise<boolean> {
  try {
    // A hard link, unlike a rename, refuses to replace.
    await withDraft(file, text, (draft) => link(draft, file));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Writes the text into a temporary file beside a file, and removes that in the end, whatever happens. */
async function withDraft(file: string, text: string, use: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${randomUUID()}.draft`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await use(draft);
  } finally {
    await rm(draft, { force: true });
  }
}
