import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposedBriefing } from './composed-briefing.ts';
import { digestOf } from './digest.ts';

/**
 * Composed briefings on disk, from build to build. They lie in a few dozen files by a digest of their content file's name, so
 * that one edit writes little. A file that cannot be read counts as empty.
 */
export class BriefingCache {
  readonly #folder: string;
  readonly #digests = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Everything that is cached, by content file. */
  async load(): Promise<Map<string, ComposedBriefing>> {
    const names = await readdir(this.#folder).catch(() => []);
    const parts = await Promise.all(
      names.map(async (name) => {
        const bytes = await readFile(join(this.#folder, name)).catch(() => Buffer.alloc(0));
        this.#digests.set(name, bytes.toString('latin1', 0, digestLength));
        return read(bytes);
      }),
    );
    return new Map(parts.flat().map((composed) => [composed.file, composed]));
  }

  /** Caches exactly these. */
  async store(all: readonly ComposedBriefing[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const parts = Map.groupBy(all, ({ file }) => `${digestOf(file).slice(0, 1)}.json`.toLowerCase());
    for (const name of this.#digests.keys())
      if (!parts.has(name)) await rm(join(this.#folder, name), { force: true });
    for (const [name, composed] of parts) {
      const digest = digestOf(composed.map(({ digest, cleanOn }) => `${digest} ${cleanOn}`).join('\n'));
      if (this.#digests.get(name) === digest) continue;
      // Builds run side by side: a file is there whole or not at all.
      const draft = join(this.#folder, `.${randomUUID()}`);
      await writeFile(draft, `${digest}\n${JSON.stringify(composed)}`);
      await rename(draft, join(this.#folder, name));
      this.#digests.set(name, digest);
    }
  }
}

const digestLength = 27;

function read(bytes: Buffer): readonly ComposedBriefing[] {
  try {
    return JSON.parse(bytes.toString('utf8', digestLength + 1));
  } catch {
    return [];
  }
}
