import { lstatSync, type Stats } from 'node:fs';

/** What is known of a file that a build made. */
export interface FileRecord {
  /** Digest of everything it was made from; empty for a file that every build makes anew. */
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** When it was written, in milliseconds. A file with another time was touched by somebody else. */
  readonly mtimeMs: number;
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
