import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Composed } from './composed.ts';
import { digestOf } from './digest.ts';

/**
 * Composed briefings on disk, from build to build. They lie in many small files by the name of their content file, so that
 * one edit writes little. A file that cannot be read is as good as none.
 */
export class Shelf {
  readonly #folder: string;
  readonly #stored = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Everything that is stored, by content file. */
  async load(): Promise<Map<string, Composed>> {
    const names = await readdir(this.#folder).catch(() => []);
    const drawers = await Promise.all(
      names.map(async (name) => {
        const bytes = await readFile(join(this.#folder, name)).catch(() => Buffer.alloc(0));
        this.#stored.set(name, bytes.toString('latin1', 0, digestLength));
        return read(bytes);
      }),
    );
    return new Map(drawers.flat().map((composed) => [composed.file, composed]));
  }

  /** Stores exactly these. */
  async store(all: readonly Composed[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const drawers = Map.groupBy(all, ({ file }) => `${digestOf(file).slice(0, 1)}.json`.toLowerCase());
    for (const name of this.#stored.keys())
      if (!drawers.has(name)) await rm(join(this.#folder, name), { force: true });
    for (const [name, composed] of drawers) {
      const digest = digestOf(composed.map(({ digest, cleanOn }) => `${digest} ${cleanOn}`).join('\n'));
      if (this.#stored.get(name) === digest) continue;
      // Builds run side by side: a file is there whole or not at all.
      const draft = join(this.#folder, `.${randomUUID()}`);
      await writeFile(draft, `${digest}\n${JSON.stringify(composed)}`);
      await rename(draft, join(this.#folder, name));
      this.#stored.set(name, digest);
    }
  }
}

const digestLength = 27;

function read(bytes: Buffer): readonly Composed[] {
  try {
    return JSON.parse(bytes.toString('utf8', digestLength + 1));
  } catch {
    return [];
  }
}
