import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Choice, CommandContext, Prompter } from '../../../src/cli/context.ts';
import { type CommandName, runCommand } from '../../../src/cli/run.ts';
import { contentChecker } from '../../../src/loader/check-content.ts';
import { watchContent } from '../../../src/loader/watch.ts';

/** The day the commands run on. */
export const day = '2025-06-01';

/** A content folder of its own for a test, removed when the test is over. Files by their path in it. */
export async function contentFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'record-content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeIn(folder, name, text);
  return folder;
}

/** Writes a file of a content folder. */
export async function writeIn(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances
  extends Partial<Pick<CommandContext, 'env' | 'cwd' | 'today' | 'latestDay' | 'untilStopped'>> {
  readonly isTerminal?: boolean;
  /** What the person answers, in turn. */
  readonly answers?: readonly string[];
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
  /** The keys that the person chooses and the lines they write, in turn; when they run out, the person leaves. */
  readonly keys?: readonly string[];
  /** Sees each question with its choices. */
  readonly onQuestion?: (question: string, choices: readonly Choice[]) => void | Promise<void>;
  /** Sees all that was printed so far, each time something is. */
  readonly onPrint?: (printed: string) => void;
}

/** Runs a content command over a folder. */
export async function run(
  folder: string,
  name: CommandName,
  args: readonly string[] = [],
  { isTerminal = false, answers = [], input = '', keys, onQuestion, onPrint, ...given }: Circumstances = {},
): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const output = (stream: 'stdout' | 'stderr') => ({
    isTTY: isTerminal,
    write: (text: string) => {
      printed[stream] += text;
      onPrint?.(printed.stdout);
    },
  });
  const waiting = [...answers];
  const context: CommandContext = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {},
    cwd: folder,
    contentDir: folder,
    today: () => day,
    latestDay: () => day,
    check: contentChecker(folder),
    ask: async () => waiting.shift(),
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    prompter: keys && prompterOf([...keys], onQuestion, (text) => output('stdout').write(text)),
    watch: (onChange) => watchContent(folder, onChange),
    untilStopped: async () => {},
    ...given,
  };
  const code = await runCommand(name, args, context);
  return { code, ...printed };
}

function prompterOf(
  keys: string[],
  onQuestion: Circumstances['onQuestion'],
  print: (text: string) => void,
): Prompter {
  return {
    show: (heading, text) => print(`${heading}\n${text}\n`),
    choose: async (question, choices) => {
      await onQuestion?.(question, choices);
      const key = keys.shift();
      if (key !== undefined && choices.every((choice) => choice.key !== key))
        throw new Error(`There is no choice "${key}" for "${question}".`);
      return key;
    },
    write: async () => keys.shift(),
  };
}
