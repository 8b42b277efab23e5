import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { digestOf } from '../../loader/digest.ts';

/** What is known of a file on disk. */
export interface Written {
  /** Its length in bytes. */
  readonly size: number;
  /** When it was written, in milliseconds: a file of another time is not the one that was made. */
  readonly at: number;
}

/** The compressed copies that lie beside a file, by the ending of their names; one that would not be smaller is left out. */
export type Copies = Readonly<Partial<Record<Ending, Written>>>;
export const endings = ['br', 'gz'] as const;
export type Ending = (typeof endings)[number];

/** A file of a built site, with its compressed copies. */
export interface Made extends Written {
  /** Digest of everything it was made of. */
  readonly key: string;
  /** Digest of its bytes. */
  readonly hash: string;
  /** Set for a page that looked at the whole record: what was handed to it does not tell what it shows. */
  readonly whole?: boolean;
  /** Missing for a file that was not compressed. */
  readonly copies?: Copies;
}

/** The files of a built site by their paths in it, which have `/` on every system. */
export type Manifest = ReadonlyMap<string, Made>;

/** The paths of a file's copies, and what is known of each. */
export function copyFiles(file: string, copies: Copies = {}): (readonly [string, Written])[] {
  return Object.entries(copies).map(([ending, written]) => [`${file}.${ending}`, written]);
}

/** A file as one that was not compressed. */
export function withoutCopies({ copies, ...made }: Made): Made {
  return made;
}

/** The path in a site of a file below a folder that is put into it. */
export function pathInSite(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

/** How a file of a site was written, be it a copy of another or not. */
export function writtenAs(manifest: Manifest, file: string): Written | undefined {
  for (const ending of endings) {
    if (!file.endsWith(`.${ending}`)) continue;
    const copy = manifest.get(file.slice(0, -ending.length - 1))?.copies?.[ending];
    if (copy) return copy;
  }
  return manifest.get(file);
}

/** The file of a built site that says which one it is: the digest of all its bytes, the same wherever it is built. */
export const markFile = 'build-id.txt';

/** The digest of a site's bytes; those of copies follow from those of their files, and what compressed them from their length. */
export function markOf(manifest: Manifest): string {
  const lines = Array.from(
    manifest,
    ([file, { hash, copies }]) => `${file} ${hash} ${copies?.br?.size ?? 0} ${copies?.gz?.size ?? 0}`,
  );
  return digestOf(lines.sort().join('\n'));
}

/** How many files a site has, and how many bytes. */
export function extentOf(manifest: Manifest): { readonly files: number; readonly bytes: number } {
  let [files, bytes] = [0, 0];
  for (const { size, copies } of manifest.values())
    for (const written of [{ size }, ...Object.values(copies ?? {})]) {
      files += 1;
      bytes += written.size;
    }
  return { files, bytes };
}

const mostKept = 6;

/** What is kept of a site: its files, and what compressed them. */
interface Kept {
  readonly compressor: string;
  readonly files: readonly (readonly [string, Made])[];
}

/** Keeps the manifest of a site that carries its mark. */
export async function keepManifest(folder: string, manifest: Manifest, compressor: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${randomUUID()}`);
  const kept: Kept = { compressor, files: [...manifest] };
  await writeFile(draft, JSON.stringify(kept));
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

/** The manifest of a built site, without copies that another compressor made; empty for a site that is not known. */
export async function manifestOf(folder: string, site: string, compressor: string): Promise<Manifest> {
  try {
    const mark = (await readFile(join(site, markFile), 'utf8')).trim();
    if (!/^[\w-]+$/.test(mark)) return new Map();
    const file = join(folder, `${mark}.json`);
    const kept: Kept = JSON.parse(await readFile(file, 'utf8'));
    await utimes(file, new Date(), new Date());
    if (kept.compressor === compressor) return new Map(kept.files);
    return new Map(kept.files.map(([path, made]) => [path, withoutCopies(made)]));
  } catch {
    return new Map();
  }
}
