import { constants, copyFileSync, linkSync } from 'node:fs';
import { hasCode } from '../../system/system-error.ts';

/**
 * Puts a file at a second place: as a hard link where one is allowed and the file system has them, otherwise as a copy.
 *
 * @returns what it is now; nothing when the file is not there any more
 */
export function linkOrCopy(from: string, to: string, mayLink: boolean): 'linked' | 'copied' | undefined {
  try {
    if (mayLink) {
      linkSync(from, to);
      return 'linked';
    }
  } catch (error) {
    // Another build has put another site there.
    if (hasCode(error, 'ENOENT')) return undefined;
    if (!hasCode(error, ...noLinks)) throw error;
  }
  copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  return 'copied';
}

/** What file systems answer that have no hard links, or no more of them. */
const noLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'] as const;
