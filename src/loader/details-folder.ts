import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefingDetails } from './composed-briefing.ts';

/** How many are held in memory: pages of one briefing are made one after the other, a few at a time. */
const heldAtOnce = 64;

const day = 24 * 60 * 60 * 1000;

/** The details of briefings on disk, a file each, by digest. A page reads them while it is rendered. */
export class DetailsFolder {
  readonly #folder: string;
  readonly #present = new Set<string>();
  /** The last ones that were read, the latest at the end. */
  readonly #held = new Map<string, BriefingDetails>();
  #isMade = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The digests of the details that are there. */
  async load(): Promise<ReadonlySet<string>> {
    for (const name of await readdir(this.#folder).catch(() => []))
      if (name.endsWith('.json')) this.#present.add(name.slice(0, -'.json'.length));
    return this.#present;
  }

  write(digest: string, details: BriefingDetails): void {
    if (!this.#isMade) mkdirSync(this.#folder, { recursive: true });
    this.#isMade = true;
    // Builds run side by side: a file is there whole or not at all.
    const draft = join(this.#folder, `${digest}.${process.pid}`);
    writeFileSync(draft, JSON.stringify(details));
    renameSync(draft, this.#path(digest));
    this.#present.add(digest);
  }

  /** @throws {Error} when the file was removed or damaged while the build runs */
  read(digest: string): BriefingDetails {
    const details = this.#held.get(digest) ?? this.#parse(digest);
    this.#held.delete(digest);
    this.#held.set(digest, details);
    const [oldest] = this.#held.keys();
    if (this.#held.size > heldAtOnce && oldest !== undefined) this.#held.delete(oldest);
    return details;
  }

  /** Removes what no briefing needs any more, but nothing of today: another build may run that needs it. */
  async removeAllBut(needed: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (needed.has(name.replace(/\.json$/, ''))) continue;
      const path = join(this.#folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > day) await rm(path, { force: true });
    }
  }

  #path(digest: string): string {
    return join(this.#folder, `${digest}.json`);
  }

  #parse(digest: string): BriefingDetails {
    try {
      return JSON.parse(readFileSync(this.#path(digest), 'utf8'));
    } catch (cause) {
      throw new Error(
        `${this.#path(digest)} cannot be read any more; remove the cache folder and build again.`,
        {
          cause,
        },
      );
    }
  }
}
