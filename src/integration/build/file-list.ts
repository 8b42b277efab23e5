import { readFile } from 'node:fs/promises';
import type { FileRecord } from './file-record.ts';

/**
 * A file and its records: that of the served site, and those of the two sites before it. They are in no order where the file
 * lay in place.
 */
export type RecordedFile = readonly [file: string, records: readonly FileRecord[]];

/** What is known of a unit on one site as a whole, without reading what is known of each of its files. */
export interface UnitState {
  /** Digest of everything its files show; empty where they have to be looked at in each build. */
  readonly key: string;
  /** How many files Astro makes for it, how many there are with copies, and their bytes. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Folders and files that hold all of it, each two names deep. */
  readonly roots: readonly string[];
}

/** The folders that a list is about, by their identities. */
export interface Sites {
  readonly served: string;
  /** Digest of everything that it shows; empty where that is not known. */
  readonly shows: string;
  /** The one that was replaced last. */
  readonly former: string;
}

/** The line of a unit: what is known of its files is read only when somebody asks for one. */
export interface UnitLine {
  /** On the served site. */
  readonly served: UnitState;
  /** On the site before it; none where that had no such unit. */
  readonly former?: UnitState | undefined;
  /** {@link RecordedFile}s as JSON. */
  readonly files: string;
}

/** The name for the files that belong to no unit. */
export const loose = '';

/** What earlier builds recorded of the files they made. */
export class FileList {
  readonly sites: Sites;
  readonly #lines: ReadonlyMap<string, UnitLine>;
  readonly #read = new Map<string, ReadonlyMap<string, readonly FileRecord[]>>();
  #byRoot: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(sites: Sites, lines: ReadonlyMap<string, UnitLine>) {
    this.sites = sites;
    this.#lines = lines;
  }

  static readonly empty = new FileList({ served: '', shows: '', former: '' }, new Map());

  /** Digest of everything that the served site shows; nothing where that is not known. */
  get shows(): string | undefined {
    return this.sites.shows || undefined;
  }

  /** What is known of a unit. */
  unit(name: string): UnitLine | undefined {
    return this.#lines.get(name);
  }

  /** The records of all files of a unit. */
  filesOf(name: string): ReadonlyMap<string, readonly FileRecord[]> {
    const known = this.#read.get(name);
    if (known) return known;
    const read = new Map(recordedFiles(this.#lines.get(name)?.files ?? '[]'));
    this.#read.set(name, read);
    return read;
  }

  /** The records of a file; none where no build made it. */
  recordsOf(file: string): readonly FileRecord[] {
    this.#byRoot ??= this.#unitsByRoot();
    for (const name of [loose, ...(this.#byRoot.get(rootOf(file)) ?? [])]) {
      const records = this.filesOf(name).get(file);
      if (records) return records;
    }
    return [];
  }

  #unitsByRoot(): ReadonlyMap<string, readonly string[]> {
    const byRoot = new Map<string, string[]>();
    for (const [name, { served, former }] of this.#lines)
      for (const root of new Set([...served.roots, ...(former?.roots ?? [])])) {
        const names = byRoot.get(root);
        if (names) names.push(name);
        else byRoot.set(root, [name]);
      }
    return byRoot;
  }
}

/** Nothing where the text is damaged: the files are made again then. */
function recordedFiles(text: string): readonly RecordedFile[] {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

/** The first two names of a path: what lies below them is of one unit, if one of the files there is. */
export function rootOf(file: string): string {
  return file.split('/', 2).join('/');
}

/**
 * Reads the list of earlier builds.
 *
 * @param code digest of the code that builds now: what other code made is of no use
 * @returns nothing where there is no list, or none that can be used
 */
export async function readFileList(path: string, code: string): Promise<FileList | undefined> {
  try {
    const [first = '', ...lines] = (await readFile(path, 'utf8')).split('\n');
    const head: { readonly code: string; readonly sites: Sites } = JSON.parse(first);
    if (head.code !== code) return undefined;
    const units = lines.map((line): readonly [string, UnitLine] => {
      const [name = loose, states = '', files = ''] = line.split('\t', 3);
      return [name, { ...JSON.parse(states), files }];
    });
    return new FileList(head.sites, new Map(units));
  } catch {
    return undefined;
  }
}

/** The text of a list. */
export function fileListText(code: string, sites: Sites, lines: ReadonlyMap<string, UnitLine>): string {
  const units = Array.from(
    lines,
    ([name, { files, ...states }]) => `${name}\t${JSON.stringify(states)}\t${files}`,
  );
  return [JSON.stringify({ code, sites }), ...units].join('\n');
}
