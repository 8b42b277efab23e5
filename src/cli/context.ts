import type { ContentChecker } from '../loader/check-content.ts';

/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
  /** Whether the output goes to a terminal, where a person reads it. */
  readonly isTTY?: boolean | undefined;
}

/** Everything a command works with. Nothing is taken from the process, so that a test can replace all of it. */
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
  /** The latest day it is anywhere on earth, as an ISO date: any later day is in the future for everyone. */
  latestDay(): string;
  readonly check: ContentChecker;
  /** Asks a person one question; `undefined` if nobody is there to answer, or the person has left. */
  ask(question: string): Promise<string | undefined>;
  /** What stands on standard input, to its end. */
  readInput(): Promise<Uint8Array>;
  /** Lets a person choose and write in the terminal; `undefined` where nobody is there. */
  readonly prompter: Prompter | undefined;
  /** Calls back after changes. The function that it returns ends this. */
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

/** The exit codes of a command, for all well, findings and wrong usage. */
export const exit = { clean: 0, findings: 1, usage: 2 } as const;

/** One of the content commands. */
export interface Command {
  /** The arguments that may follow the command's name, in one line. */
  readonly usage: string;
  /** Gives back the exit code. Throws {@link UsageError} for arguments it does not understand. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

/** Arguments that a command does not understand. The message says in one line what is wrong with them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether a stream shows colors: a terminal does, unless the environment forbids it. */
export function showsColor({ isTTY }: Output, env: CommandContext['env']): boolean {
  return isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
