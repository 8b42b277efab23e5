import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type CommandContext, UsageError } from './context.ts';

/** Whether a file is one of those named, or in a folder named; every file when none is. */
export function chosenFiles(
  paths: readonly string[],
  { cwd, contentDir }: CommandContext,
): (file: string) => boolean {
  const meant = paths.map((path) => {
    const absolute = resolve(cwd, path);
    if (!isWithin(absolute, resolve(contentDir)))
      throw new UsageError(`Unexpected path "${path}", expected a file or folder of ${contentDir}.`);
    if (!statSync(absolute, { throwIfNoEntry: false }))
      throw new UsageError(`Unexpected path "${path}", expected one that is there.`);
    return absolute;
  });
  return (file) => meant.length === 0 || meant.some((path) => isWithin(resolve(file), path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
