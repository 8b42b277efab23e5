import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../loader/digest.ts';
import type { SearchDocument } from '../../outputs/search/search-documents.ts';
import { runNode } from '../../system/child-process.ts';
import { TaskError } from '../../system/task-error.ts';
import { type Made, type Manifest, pathInSite, withoutCopies } from './manifest.ts';
import type { Output } from './output.ts';

const home = 'pagefind';

/** The search index of a site: made while pages are rendered, or taken over when what can be found has not changed. */
export class SearchIndex {
  readonly #documents: string;
  readonly #key: string;
  readonly #scratch: string;
  #making: Promise<void> | undefined;

  constructor(documents: readonly SearchDocument[], code: string, scratch: string) {
    this.#documents = JSON.stringify(documents);
    this.#key = digestOf(`${code}\n${this.#documents}`);
    this.#scratch = scratch;
  }

  /** Whether the index had to be made. */
  get isMade(): boolean {
    return this.#making !== undefined;
  }

  /** Begins to make the index, unless one of the sites has it. */
  startUnlessIn(...sites: readonly Manifest[]): void {
    if (sites.some((site) => this.#filesIn(site).length > 0)) return;
    this.#making = this.#make();
    // Awaited in the end: until then nothing is lost.
    this.#making.catch(() => {});
  }

  /** Whether a file of the site in the making belongs to this very index. */
  has(file: string, here: Manifest): boolean {
    return file.startsWith(`${home}/`) && here.get(file)?.key === this.#key;
  }

  /** Puts the index into a site, and tells what is in it now. */
  async putInto(
    output: Output,
    made: Map<string, Made>,
    here: Manifest,
    live: Manifest,
    served: string | undefined,
  ): Promise<void> {
    const kept = this.#filesIn(here);
    const there = kept.length > 0 ? kept : this.#filesIn(live);
    const isWhole =
      there === kept || there.every(([file, of]) => served !== undefined && output.take(file, served, of));
    if (there.length > 0 && isWhole) {
      for (const [file, of] of there) made.set(file, there === kept ? of : withoutCopies(of));
      return;
    }
    for (const [file] of there) output.remove(file);
    this.#making ??= this.#make();
    await this.#making;
    await this.#put(output, made);
  }

  #filesIn(site: Manifest): (readonly [string, Made])[] {
    return [...site].filter(([file, { key }]) => file.startsWith(`${home}/`) && key === this.#key);
  }

  async #make(): Promise<void> {
    const source = join(this.#scratch, 'search-documents.json');
    // Nothing is awaited before the process runs: whoever started this goes on with work that leaves no turn for long.
    mkdirSync(this.#scratch, { recursive: true });
    writeFileSync(source, this.#documents);
    const script = join(import.meta.dirname, 'index-search.ts');
    const { ok, output } = await runNode([script, source, join(this.#scratch, home)], {
      capture: true,
      tied: true,
    });
    if (!ok) throw new TaskError(output);
  }

  async #put(output: Output, made: Map<string, Made>): Promise<void> {
    const folder = join(this.#scratch, home);
    if (!existsSync(folder)) return;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((entry) => entry.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      const file = `${home}/${pathInSite(folder, path)}`;
      made.set(file, { key: this.#key, hash: digestOf(bytes), ...output.write(file, bytes) });
    }
  }
}
