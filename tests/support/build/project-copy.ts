import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runProgram } from '../../../src/system/child-process.ts';
import { ROOT } from '../../../src/system/project.ts';
import { buildScript } from './build-site.ts';

/** A copy of the project, whose code and content a test may change. */
export interface ProjectCopy {
  readonly folder: string;
  /** The path of a file of it. */
  path(file: string): string;
  /** `npm run <command>`, with its arguments behind a space, and what it printed. Fails when the command does. */
  run(command: string, env?: Readonly<Record<string, string>>): Promise<string>;
  /** `astro <command>`, with its arguments behind a space, and what it printed. Fails when the command does. */
  astro(command: string, env?: Readonly<Record<string, string>>): Promise<string>;
  /** Builds from nothing, into a folder of the project. */
  buildClean(outDir: string, env?: Readonly<Record<string, string>>): Promise<void>;
  remove(): Promise<void>;
}

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the project, without its content, under a folder: the system's for what is temporary, or another. */
export async function copyProject(under = tmpdir()): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(under, 'on-the-record-'));
  for (const part of parts) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const node = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { ok, output } = await runProgram(process.execPath, args, {
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
      capture: true,
    });
    if (!ok) throw new Error(output);
    return output;
  };
  return {
    folder,
    path: (file) => join(folder, file),
    run: (command, env) => node([join(folder, 'src', 'tooling', 'main.ts'), ...command.split(' ')], env),
    astro: (command, env) =>
      node([join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), ...command.split(' ')], env),
    buildClean: async (outDir, env = {}) => {
      const request = { root: folder, outDir: join(folder, outDir) };
      await node(['--input-type=module', '-e', buildScript(request, join(folder, 'clean-cache'))], env);
      await rm(join(folder, 'clean-cache'), { recursive: true, force: true });
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The same packages, and none of what was kept in their folder from build to build. */
export async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from))
    if (!/^\.(?:astro|cache|vite.*)$/.test(name)) await symlink(join(from, name), join(to, name));
}

/** Where two built sites differ, by file; nothing when they have the same bytes. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [a, b] = await Promise.all([filesOf(one), filesOf(other)]);
  const names = [...new Set([...a, ...b])].sort();
  const found = await Promise.all(
    names.map(async (name) => {
      if (!a.has(name)) return [`${name} is only in the second`];
      if (!b.has(name)) return [`${name} is only in the first`];
      const [x, y] = await Promise.all([readFile(join(one, name)), readFile(join(other, name))]);
      return x.equals(y) ? [] : [`${name} differs`];
    }),
  );
  return found.flat();
}

async function filesOf(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}
