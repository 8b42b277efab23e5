import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run cost: seconds, and megabytes at the highest; looked at twenty times a second. */
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
  // A process that nobody waits for, such as Pagefind's, never counts as anybody's ended child.
  const cpuOf = new Map<number, number>();
  const watch = setInterval(() => {
    const tree = processTree(child.pid ?? 0);
    memory = Math.max(
      memory,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    for (const { pid, cpu } of tree) cpuOf.set(pid, cpu);
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(printed);
  const cpu = cpuOf.values().reduce((sum, seconds) => sum + seconds, 0);
  return { wall: (performance.now() - started) / 1000, cpu, memory, printed };
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  /** Seconds that it has taken so far. */
  readonly cpu: number;
  /** Megabytes that it holds now. */
  readonly resident: number;
}

/** A process and all below it; pages that they share are counted once for each. */
function processTree(root: number): readonly Running[] {
  const running = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statusOf(Number(name)))
      .map((status) => [status.pid, status]),
  );
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = running.get(at)?.parent) if (at === root) return true;
    return false;
  };
  return [...running.values()].filter(({ pid }) => isBelow(pid));
}

function statusOf(pid: number): Running[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return [
      {
        pid,
        parent: field(4),
        cpu: (field(14) + field(15)) / 100,
        resident: (field(24) * 4096) / 1_048_576,
      },
    ];
  } catch {
    // It has ended in between.
    return [];
  }
}
