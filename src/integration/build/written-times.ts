import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** When Astro had written its files: one with another time at the end was changed by another integration. */
export class WrittenTimes {
  readonly #times = new Map<string, number>();

  /** Notes the times of files in a folder, as far as they are there. */
  note(folder: string, files: Iterable<string>): void {
    for (const file of files) {
      const stats = lstatSync(join(folder, file), { throwIfNoEntry: false });
      if (stats) this.#times.set(file, stats.mtimeMs);
    }
  }

  /** Whether a file that was noted has another time now. */
  isChanged(file: string, mtimeMs: number): boolean {
    const written = this.#times.get(file);
    return written !== undefined && written !== mtimeMs;
  }
}
