import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/** A file of a built site. */
export interface Made {
  /** Digest of everything it was made of. */
  readonly key: string;
  /** Digest and length of its bytes. */
  readonly hash: string;
  readonly size: number;
  /** When they were written, in milliseconds: a file of another time is not the one that was made. */
  readonly at: number;
  /** Set for a page that looked at the whole record: what was handed to it does not tell what it shows. */
  readonly whole?: boolean;
}

/** The files of a built site by their paths in it. */
export type Manifest = ReadonlyMap<string, Made>;

/** The file of a built site that says which one it is: the digest of all its bytes, the same wherever it is built. */
export const markFile = 'build-id.txt';

/** The digest of a site's bytes. */
export function markOf(manifest: Manifest): string {
  const lines = Array.from(manifest, ([file, { hash }]) => `${file} ${hash}`);
  return digestOf(lines.sort().join('\n'));
}

const mostKept = 6;

/** Keeps the manifest of a site that carries its mark. */
export async function keepManifest(folder: string, manifest: Manifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${randomUUID()}`);
  await writeFile(draft, JSON.stringify([...manifest]));
  await rename(draft, join(folder, `${markOf(manifest)}.json`));
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs,
    })),
  );
  const newestFirst = dated.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  for (const { name } of newestFirst.slice(mostKept)) await rm(join(folder, name), { force: true });
}

/** The manifest of a built site; empty for one that is not known. */
export async function manifestOf(folder: string, site: string): Promise<Manifest> {
  try {
    const mark = (await readFile(join(site, markFile), 'utf8')).trim();
    if (!/^[\w-]+$/.test(mark)) return new Map();
    const file = join(folder, `${mark}.json`);
    const manifest = new Map<string, Made>(JSON.parse(await readFile(file, 'utf8')));
    await utimes(file, new Date(), new Date());
    return manifest;
  } catch {
    return new Map();
  }
}
