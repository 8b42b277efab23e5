import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Source } from './briefing/source.ts';

/** The content folder as it is on disk. */
export interface ContentFiles {
  readonly briefings: readonly Source[];
  readonly profiles: readonly Source[];
}

/** Reads every Markdown file of `briefings/` and `people/`, in the order of their names. A folder that is not there is empty. */
export async function readContent(contentDir: string): Promise<ContentFiles> {
  const [briefings, profiles] = await Promise.all([
    readFolder(contentDir, 'briefings'),
    readFolder(contentDir, 'people'),
  ]);
  return { briefings, profiles };
}

async function readFolder(contentDir: string, name: string): Promise<Source[]> {
  const folder = join(contentDir, name);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(folder, entry.name));
  return Promise.all(files.sort().map(async (file) => new Source(file, await readFile(file, 'utf8'))));
}
