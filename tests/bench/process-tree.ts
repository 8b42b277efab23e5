import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run cost: seconds, and megabytes at the highest. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Runs a script on this Node and measures it with every process it starts (Linux: it reads /proc). */
export async function measureProcess(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Measured & { readonly printed: string }> {
  const started = performance.now();
  const before = childrenCpu();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(printed);
  return { wall: (performance.now() - started) / 1000, cpu: childrenCpu() - before, memory, printed };
}

/** Seconds that the ended children of this process took, and the children of these. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Megabytes that a process and all below it hold now, shared pages counted once for each. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
      resident.set(Number(name), (Number(fields[21]) * 4096) / 1_048_576);
    } catch {
      // It has ended in between.
    }
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return [...resident].reduce((sum, [pid, megabytes]) => (isBelow(pid) ? sum + megabytes : sum), 0);
}
