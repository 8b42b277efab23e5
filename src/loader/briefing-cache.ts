import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../system/digest.ts';
import { replaceFile } from '../system/replace-file.ts';
import type { ComposedBriefing } from './composed-briefing.ts';
import { DetailsFolder } from './details-folder.ts';

/**
 * Composed briefings on disk, from build to build. What lists need of them lies together in a few dozen files, so that one edit
 * writes little; their details lie in a file each, which is read when a page asks for it.
 */
export class BriefingCache {
  readonly #folder: string;
  readonly #details: DetailsFolder;
  /** What each file holds, by its name. */
  readonly #digests = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = join(folder, 'briefings');
    this.#details = new DetailsFolder(join(folder, 'details'));
  }

  /** Everything that is cached, by content file. What cannot be read is left out. */
  async load(): Promise<Map<string, ComposedBriefing>> {
    const withDetails = await this.#details.load();
    const names = await readdir(this.#folder).catch(() => []);
    const parts = await Promise.all(
      names.map(async (name) => {
        const bytes = await readFile(join(this.#folder, name)).catch(() => Buffer.alloc(0));
        this.#digests.set(name, bytes.toString('latin1', 0, digestLength));
        return readPart(bytes);
      }),
    );
    const found = parts.flat().filter(({ digest }) => withDetails.has(digest));
    return new Map(found.map((stored) => [stored.file, this.#withDetails(stored)]));
  }

  /** Writes the details of a briefing to disk; what is given back does not hold them in memory. */
  keep({ details, ...stored }: ComposedBriefing): ComposedBriefing {
    this.#details.write(stored.digest, details());
    // As it will be read from disk: words that are parts of the text of the file would keep all of that in memory.
    return this.#withDetails(JSON.parse(JSON.stringify(stored)));
  }

  #withDetails(stored: Stored): ComposedBriefing {
    const { digest } = stored;
    return { ...stored, details: () => this.#details.read(digest) };
  }

  /** Caches exactly these, each of which was loaded or kept. */
  async store(all: readonly ComposedBriefing[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const parts = Map.groupBy(all, ({ file }) => `${digestOf(file).slice(0, 1)}.json`.toLowerCase());
    for (const name of this.#digests.keys())
      if (!parts.has(name)) await rm(join(this.#folder, name), { force: true });
    for (const [name, composed] of parts) {
      const digest = digestOf(composed.map(({ digest, cleanOn }) => `${digest} ${cleanOn}`).join('\n'));
      if (this.#digests.get(name) === digest) continue;
      await replaceFile(join(this.#folder, name), `${digest}\n${JSON.stringify(composed)}`);
      this.#digests.set(name, digest);
    }
    await this.#details.removeAllBut(new Set(all.map(({ digest }) => digest)));
  }
}

type Stored = Omit<ComposedBriefing, 'details'>;

const digestLength = 27;

function readPart(bytes: Buffer): readonly Stored[] {
  try {
    return JSON.parse(bytes.toString('utf8', digestLength + 1));
  } catch {
    return [];
  }
}
