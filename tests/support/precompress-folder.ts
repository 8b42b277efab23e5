import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { precompress } from '../../src/integration/build/precompress.ts';
import { ReusableFiles } from '../../src/integration/build/reusable-files.ts';

/** Puts compressed copies beside the text files of a folder, as a first build does. */
export function precompressFolder(folder: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  precompress(folder, names, new ReusableFiles(join(folder, 'none.json'), join(folder, 'none'), folder, ''));
}
