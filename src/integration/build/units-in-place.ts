import type { PageUnit } from '../../loader/page-unit.ts';
import type { FileList } from './file-list.ts';
import { FolderNames } from './site-folder.ts';

/** The units whose files all lie in the folder of a new site, made from the same things as they would be now. */
export class UnitsInPlace {
  readonly #list: FileList;
  /** What lay in the folder at first; none where it is not as the build that made it left it. */
  #present: FolderNames | undefined;
  readonly #names = new Set<string>();

  /**
   * @param output folder of the new site
   * @param isAsLeft whether it holds the site before the served one, as the build that made it left it
   */
  constructor(list: FileList, output: string, isAsLeft: boolean) {
    this.#list = list;
    this.#present = isAsLeft ? new FolderNames(output) : undefined;
  }

  /** From now on no unit is taken to be in place: all files have to be looked at. */
  believeNothing(): void {
    this.#present = undefined;
  }

  /** Whether a unit is in place; it counts as part of the new site then. */
  has({ name, key }: PageUnit): boolean {
    const known = this.#list.unit(name)?.former;
    if (known?.key !== key || !known.roots.every((root) => this.#present?.has(root))) return false;
    this.#names.add(name);
    return true;
  }

  /**
   * The same, known without the key of the unit: that of the served site, if this shows what the new one will show.
   *
   * @param shows digest of everything that the new site shows
   */
  hasUnchanged(name: string, shows: string): boolean {
    const key = this.#list.shows === shows ? this.#list.unit(name)?.served.key : undefined;
    return key ? this.has({ name, key }) : false;
  }

  /** How many pages and files Astro made for a unit. */
  pagesOf(name: string): number {
    return this.#list.unit(name)?.former?.pages ?? 0;
  }

  /** The units that were found in place, by name. */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  /** The folders and files that hold all of them. */
  get roots(): ReadonlySet<string> {
    return new Set([...this.#names].flatMap((name) => this.#list.unit(name)?.former?.roots ?? []));
  }
}
