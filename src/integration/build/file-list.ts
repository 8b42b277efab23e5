import { lstatSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { replaceFile } from '../../system/replace-file.ts';

/** What is known of a file that a build made. */
export interface FileRecord {
  /** Digest of everything it was made from; empty for a file that every build makes anew. */
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** When it was written, in milliseconds. A file with another time was touched by somebody else. */
  readonly mtimeMs: number;
}

/** What builds leave for those after them. */
export interface FileList {
  /** Digest of the code that made the files. */
  readonly code: string;
  /** The records of each file, the newest first: that of the served site, and that of the site before it. */
  readonly files: readonly (readonly [file: string, records: readonly FileRecord[]])[];
}

/** Reads what earlier builds recorded; nothing where there is no list, or none that can be read. */
export async function readFileList(path: string): Promise<FileList | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes the list whole, or not at all. */
export async function writeFileList(path: string, list: FileList): Promise<void> {
  await replaceFile(path, JSON.stringify(list));
}

/** Whether nobody has touched a file since it was recorded. */
export function isAsWritten(path: string, record: FileRecord): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && isAsRecorded(stats, record);
}

/** Whether a file has the size and the time that were recorded. */
export function isAsRecorded(stats: Pick<Stats, 'size' | 'mtimeMs'>, { size, mtimeMs }: FileRecord): boolean {
  return stats.size === size && stats.mtimeMs === mtimeMs;
}
