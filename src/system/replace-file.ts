import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './system-error.ts';

/** Replaces a file's content at once: whoever reads it finds the old text or the new one. */
export async function replaceFile(file: string, text: string): Promise<void> {
  // A link to a file stays a link.
  const target = await realpath(file).catch(() => file);
  const draft = await writeDraft(target, text);
  const { mode } = await stat(target).catch(() => ({ mode: undefined }));
  if (mode !== undefined) await chmod(draft, mode);
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { force: true });
    throw error;
  });
}

/** Makes a new file; gives back `false`, and changes nothing, where one is already. */
export async function createFile(file: string, text: string): Promise<boolean> {
  const draft = await writeDraft(file, text);
  try {
    // A hard link, unlike a rename, refuses to replace.
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(file: string, text: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${randomUUID()}.draft`);
  await writeFile(draft, text, { flag: 'wx' });
  return draft;
}
