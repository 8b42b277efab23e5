import { type SpawnOptions, spawn } from 'node:child_process';
import { Interrupted } from './command-error.ts';
import { ROOT } from './project.ts';

/** How a program ended. */
export interface Outcome {
  readonly ok: boolean;
  /** What it printed on both streams, when that was captured. */
  readonly output: string;
}

interface Options {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keep the output instead of showing it. */
  readonly capture?: boolean;
  /** The folder it runs in; the project's root by default. */
  readonly cwd?: string;
}

/** Runs a script from the project's root until it ends, on the same Node as this process. */
export function runNode(args: readonly string[], options: Options = {}): Promise<Outcome> {
  return runProgram(process.execPath, args, options);
}

/**
 * Runs a program until it ends. A program that does not exist is a failure like any
 * other. Ctrl-C is left to the program, so that it can tidy up and its caller can, too.
 *
 * @throws {Interrupted} when the user stopped it
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<Outcome> {
  const capture = options.capture ?? false;
  const spawning: SpawnOptions = {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, spawning);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    let interrupted = false;
    const noteInterrupt = () => {
      interrupted = true;
    };
    const forward = () => {
      interrupted = true;
      child.kill('SIGTERM');
    };
    process.on('SIGINT', noteInterrupt).on('SIGTERM', forward);
    const finish = (ok: boolean) => {
      process.off('SIGINT', noteInterrupt).off('SIGTERM', forward);
      if (interrupted) reject(new Interrupted());
      else resolve({ ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
