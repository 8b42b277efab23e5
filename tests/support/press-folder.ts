import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Made } from '../../src/integration/build/manifest.ts';
import { Output } from '../../src/integration/build/output.ts';
import { completeCopies } from '../../src/integration/build/precompress.ts';
import { digestOf } from '../../src/loader/digest.ts';

/** Puts compressed copies beside the text files of a folder, as a first build does. */
export async function pressFolder(folder: string): Promise<void> {
  const made = new Map<string, Made>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    made.set(relative(folder, path), { key: '', hash: digestOf(bytes), size: bytes.length, at: 0 });
  }
  const none = new Map<string, Made>();
  completeCopies(made, { folder, output: new Output(folder), here: none, live: none, served: undefined });
}
