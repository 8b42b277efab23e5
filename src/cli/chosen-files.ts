import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type CommandContext, UsageError } from './context.ts';

/**
 * Makes a test for files: whether one is named, or lies in a folder that is named. If nothing is named, every file
 * passes.
 *
 * @throws {UsageError} for a path that does not exist, or is not in the content folder
 */
export function chosenFiles(
  paths: readonly string[],
  { cwd, contentDir }: CommandContext,
): (file: string) => boolean {
  const chosen = paths.map((path) => {
    const absolute = resolve(cwd, path);
    if (!isWithin(absolute, resolve(contentDir)))
      throw new UsageError(`"${path}" is outside the content, expected a file or folder of ${contentDir}.`);
    if (!statSync(absolute, { throwIfNoEntry: false }))
      throw new UsageError(`There is no file or folder "${path}".`);
    return absolute;
  });
  return (file) => chosen.length === 0 || chosen.some((path) => isWithin(resolve(file), path));
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(folder, inside) === path;
}
