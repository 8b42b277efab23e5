import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../record/diagnostics/diagnostic.ts';
import { decode } from '../record/parse/decode.ts';
import { limitFinding } from '../record/parse/limits.ts';
import { Source } from '../record/text/source.ts';
import { codeOf } from '../system/system-error.ts';

/** The content folder as it is on disk. */
export interface ContentFiles {
  /** The files that are text, in the order of their names. */
  readonly briefings: readonly Source[];
  readonly profiles: readonly Source[];
  /** The ledger of permalinks; none before the first `npm run record`. */
  readonly ledger?: Source;
  /** Files that cannot be read as text, for showing where that is. */
  readonly unread: readonly Source[];
  /** What is wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes beyond which a file is not even opened. */
const maxBytes = 8_000_000;

/** Where the ledger of permalinks is. */
export function ledgerFile(contentDir: string): string {
  return join(contentDir, 'permalinks.jsonl');
}

/**
 * Reads every Markdown file of `briefings/` and `people/`, and the ledger. A part that is not there is empty, but the content
 * folder itself has to be; whatever cannot be read is a finding, never an exception. Links to files are followed.
 */
export function readContent(contentDir: string): ContentFiles {
  // One after the other, without promises: of thousands of small files these take most of the time.
  const briefings = readFolder(contentDir, 'briefings');
  const profiles = readFolder(contentDir, 'people');
  // It grows with every briefing, and no line of it may be taken out.
  const ledger = readText(ledgerFile(contentDir), Number.POSITIVE_INFINITY);
  const folder = existsSync(contentDir) ? [] : [noFolder(contentDir)];
  const all = [...folder, ...briefings, ...profiles, ...(ledger === 'absent' ? [] : [ledger])];
  return {
    briefings: textsOf(briefings),
    profiles: textsOf(profiles),
    ...(ledger !== 'absent' && ledger.isText ? { ledger: ledger.source } : {}),
    unread: all.flatMap(({ isText, isIgnored, source }) => (isText || isIgnored ? [] : [source])),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface ReadFile {
  readonly source: Source;
  readonly isText: boolean;
  /** Nobody means it to be read. */
  readonly isIgnored?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function textsOf(files: readonly ReadFile[]): Source[] {
  return files.flatMap(({ isText, source }) => (isText ? [source] : []));
}

function readFolder(contentDir: string, name: string): ReadFile[] {
  const folder = join(contentDir, name);
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : [unreadable(folder, whatIsWrong(error))];
  }
  // Names with a dot in front are the system's and the editors' own.
  const names = entries.map((entry) => entry.name).filter((entry) => !entry.startsWith('.'));
  return names.sort().map((entry) => readEntry(join(folder, entry)));
}

function readEntry(file: string): ReadFile {
  if (!file.endsWith('.md')) return ignored(file);
  const read = readText(file);
  return read === 'absent' ? unreadable(file, 'link that leads nowhere') : read;
}

function readText(file: string, most = maxBytes): ReadFile | 'absent' {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return unreadable(file, stats.isDirectory() ? 'folder' : 'device');
    if (stats.size > most) return tooLarge(file, stats.size);
    const decoded = decode(file, readFileSync(file));
    const tooMuch = file.endsWith('.md') && decoded.isText ? limitFinding(decoded.source) : undefined;
    return tooMuch ? { ...decoded, isText: false, diagnostics: [tooMuch] } : decoded;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent';
    return unreadable(file, whatIsWrong(error));
  }
}

function whatIsWrong(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 'file that is closed to this user';
  if (code === 'ELOOP') return 'link that leads to itself';
  if (code === 'ENOTDIR') return 'file in the place of a folder';
  return `error of the file system (${code ?? 'unknown'})`;
}

function unreadable(file: string, what: string): ReadFile {
  return nothingIn(file, (source) =>
    diagnose('file/unreadable', source, [0, 0], { message: `Unexpected ${what}, expected a readable file.` }),
  );
}

function noFolder(folder: string): ReadFile {
  return nothingIn(folder, (source) =>
    diagnose('file/unreadable', source, [0, 0], {
      message: 'The content folder is missing, expected a folder with "briefings" in it.',
      hint: 'Make the folder, or say in CONTENT_DIR where it is.',
    }),
  );
}

function ignored(file: string): ReadFile {
  const read = nothingIn(file, (source) =>
    diagnose('file/ignored', source, [0, 0], {
      message: 'Unexpected name, expected one that ends in ".md".',
    }),
  );
  return { ...read, isIgnored: true };
}

function tooLarge(file: string, size: number): ReadFile {
  return nothingIn(file, (source) =>
    diagnose('file/too-large', source, [0, 0], {
      message: `Unexpected ${Math.round(size / 1_000_000)} MB, expected words of a few kilobytes.`,
    }),
  );
}

function nothingIn(file: string, finding: (source: Source) => Diagnostic): ReadFile {
  const source = new Source(file, '');
  return { source, isText: false, diagnostics: [finding(source)] };
}
