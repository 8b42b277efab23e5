import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../loader/digest.ts';

/** Everything that decides what a site is made of its content, relative to the project. */
const madeOf = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What is installed, which may differ from what the lockfile asks for.
  'node_modules/.package-lock.json',
];

/** What the environment says of whoever builds, not of the site: the same site comes from any terminal. */
const ofTheTerminal = new Set(['INIT_CWD', 'NO_COLOR', 'PATH', 'TERM']);

/**
 * Digest of the site's code: sources, schema, styles, settings, packages and the Node that runs them. A setting is any
 * environment variable whose name stands in a source, save for those of the terminal.
 */
export async function codeDigest(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const parts: string[] = [process.version, process.versions.icu ?? '', process.platform, process.arch];
  const settings = new Set<string>();
  for (const start of madeOf)
    for (const { file, bytes } of await filesIn(root, start)) {
      parts.push(file, digestOf(bytes));
      if (file.startsWith('src/') || file === 'astro.config.mjs')
        for (const [, name] of bytes.toString('utf8').matchAll(/\benv(?:ironment)?\.([A-Z][A-Z0-9_]*)/g))
          if (name && !ofTheTerminal.has(name)) settings.add(name);
    }
  for (const name of [...settings].sort()) parts.push(name, env[name] ?? '');
  return digestOf(JSON.stringify(parts));
}

interface CodeFile {
  readonly file: string;
  readonly bytes: Buffer;
}

async function filesIn(root: string, start: string): Promise<CodeFile[]> {
  const path = join(root, start);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    const bytes = await readFile(path).catch(() => undefined);
    return bytes ? [{ file: start, bytes }] : [];
  }
  const inside = await Promise.all(
    entries
      .map(({ name }) => name)
      .sort()
      .map((name) => filesIn(root, `${start}/${name}`)),
  );
  return inside.flat();
}
