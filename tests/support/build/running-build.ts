import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../src/system/project.ts';
import { manyBriefings } from '../corpus/many-briefings.ts';
import { startStaticHost } from '../site/host/static-host.ts';
import { buildScript } from './build-site.ts';

/** The headline that tells which content a site was built from. */
export const headline = (version: string) => `Version ${version} of the record`;

/** Writes a content folder whose one briefing says which version it is. */
export async function writeContent(folder: string, version: string): Promise<string> {
  await mkdir(join(folder, 'briefings'), { recursive: true });
  for (const [name, text] of manyBriefings(1))
    await writeFile(
      join(folder, 'briefings', name),
      text.replace(/^title: .*$/m, `title: ${headline(version)}`),
    );
  return folder;
}

/** A build in processes of its own, as `npm run build` is one. */
export interface Building {
  readonly pid: number;
  /**
   * Ends everything that belongs to it at once, or the first process alone, without a chance to tidy up. False when it had
   * ended before.
   */
  kill(what: 'all' | 'first'): boolean;
  /** What it printed, once it has ended, and whether it ended well. */
  readonly ended: Promise<{ readonly ok: boolean; readonly printed: string }>;
}

/** Starts a build of a content folder into `outDir`; `shell` is run before it, in a file system of its own. */
export function startBuild(contentDir: string, outDir: string, shell?: string): Building {
  const node = [process.execPath, '--input-type=module', '-e', buildScript({ outDir })];
  const command = shell ? ['unshare', '--mount', 'sh', '-c', `${shell} && exec "$@"`, 'sh', ...node] : node;
  const child: ChildProcess = spawn(command[0] ?? '', command.slice(1), {
    cwd: ROOT,
    detached: true,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const pid = child.pid ?? 0;
  return {
    pid,
    kill: (what) =>
      child.exitCode === null &&
      child.signalCode === null &&
      process.kill(what === 'all' ? -pid : pid, 'SIGKILL'),
    ended: new Promise((resolve) => child.on('exit', (code) => resolve({ ok: code === 0, printed }))),
  };
}

/** A hash of every file of a folder and its name, but for the search index: Pagefind orders it anew each time. */
export async function contentsOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((name) => !name.startsWith(join(folder, 'pagefind'))).sort())
    hash.update(`\0${file.slice(folder.length)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

/** Serves a folder and reads its front page, briefing and style over and over, noting whatever was not whole. */
export async function readAllTheTime(folder: string): Promise<{ stop: () => Promise<readonly string[]> }> {
  const host = await startStaticHost({ folder, base: '/' });
  const faults: string[] = [];
  let reading = true;
  const get = async (path: string): Promise<string> => {
    const answer = await fetch(new URL(path, host.url));
    const text = await answer.text();
    if (!answer.ok || text.length === 0) faults.push(`${answer.status} ${path}`);
    return text;
  };
  const loop = (async () => {
    while (reading) {
      const front = await get('/');
      const briefing = /href="(\/briefings\/\d{4}-[^"]+)"/.exec(front)?.[1];
      const style = /href="(\/_astro\/[^"]+\.css)"/.exec(front)?.[1];
      if (!briefing || !style || !/<\/html>\s*$/.test(front)) faults.push('half a front page');
      else await get(briefing);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return {
    stop: async () => {
      reading = false;
      await loop;
      host.close();
      return faults;
    },
  };
}
