import type { ContentChecker } from '../loader/check-content.ts';

/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
  /** True when a person watches. */
  readonly isTTY?: boolean | undefined;
}

/** Everything a command works with: nothing is taken from the process, so that a test can give it all. */
export interface CommandContext {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths on the command line are relative to. */
  readonly cwd: string;
  /** The folder with `briefings/`, `people/` and the ledger. */
  readonly contentDir: string;
  /** The present day where the person is, as an ISO date. */
  today(): string;
  /** The latest day it is anywhere on earth: what lies behind it is in the future for everyone. */
  latestDay(): string;
  readonly check: ContentChecker;
  /** Asks a person one question; `undefined` if nobody is there to answer, or the person has left. */
  ask(question: string): Promise<string | undefined>;
  /** What stands on standard input, to its end. */
  readInput(): Promise<Uint8Array>;
  /** Lets a person choose and write in the terminal; `undefined` where nobody is there. */
  readonly prompter: Prompter | undefined;
  /** Calls back after changes until it is told to stop. */
  watch(onChange: () => void): () => void;
  /** Resolves when the person wants a command that watches to end. */
  untilStopped(): Promise<void>;
}

/** A choice with the key that makes it. */
export interface Choice {
  /** One character. */
  readonly key: string;
  readonly label: string;
}

/** Questions in a terminal, one after the other. */
export interface Prompter {
  /** Shows some lines under a heading. */
  show(heading: string, text: string): void;
  /** The key of the choice that is made; `undefined` where the person leaves. */
  choose(question: string, choices: readonly Choice[]): Promise<string | undefined>;
  /** A line that is written; `undefined` where the person leaves, or writes none. */
  write(question: string): Promise<string | undefined>;
}

/** How a command ended: all well, findings, wrong usage. What a shell sees. */
export const exit = { clean: 0, findings: 1, usage: 2 } as const;

/** One of the content commands. */
export interface Command {
  /** What follows the command's name, in a line. */
  readonly usage: string;
  /** Gives back the exit code. Throws {@link UsageError} for arguments it does not understand. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

/** Arguments nobody can make sense of; its message says which, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether a stream shows colors: a terminal does, unless the person said no. */
export function showsColor({ isTTY }: Output, env: CommandContext['env']): boolean {
  return isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
